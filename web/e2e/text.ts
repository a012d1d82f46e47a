import type { Page } from '@playwright/test'

/** English comes last, so that a page is left as it was found. */
const LANGUAGES = ['ru', 'uz', 'es', 'de', 'fr', 'zh', 'ar', 'en']

/**
 * Shows the page in each language as another tab would have it do, and tells what cannot be read or said, and what
 * sticks out beside the screen.
 */
export async function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(async (languages) => {
    const shown = (language: string) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (document.documentElement.lang === language) {
            requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
          } else {
            setTimeout(look, 5)
          }
        }
        look()
      })
    const styles = new Map<Element, CSSStyleDeclaration>()
    const styleOf = (element: Element) => {
      const known = styles.get(element) ?? getComputedStyle(element)
      styles.set(element, known)
      return known
    }
    const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    const hiddenOnPurpose = (element: Element) =>
      element.closest('[inert]') !== null || ['absolute', 'fixed'].includes(styleOf(element).position) && element.clientWidth <= 1

    /** Whether what is in it can be wider than it is. */
    const scrolls = (box: HTMLElement | null): boolean =>
      box !== null && box !== document.body && (styleOf(box).overflowX !== 'visible' || scrolls(box.parentElement))

    /** Which box cuts these words, if one does. */
    const cutter = (words: Text): Element | undefined => {
      const range = document.createRange()
      range.selectNodeContents(words)
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
      let [down, across] = [true, true]
      for (let box = words.parentElement; box && (down || across); box = box.parentElement) {
        const style = styleOf(box)
        if (style.visibility === 'hidden' || hiddenOnPurpose(box)) {
          return undefined
        }
        const edge = box.getBoundingClientRect()
        const left = edge.left + box.clientLeft
        const top = edge.top + box.clientTop
        for (const rect of rects) {
          if (
            (down && clips(style.overflowY) && (rect.bottom > top + box.clientHeight + 1 || rect.top < top - 1)) ||
            (across && clips(style.overflowX) && (rect.right > left + box.clientWidth + 1 || rect.left < left - 1))
          ) {
            return box
          }
        }
        down &&= !['auto', 'scroll'].includes(style.overflowY)
        across &&= !['auto', 'scroll'].includes(style.overflowX)
      }
      return undefined
    }

    const faults: string[] = []
    for (const language of languages) {
      localStorage.setItem('interviewai.language', language)
      window.dispatchEvent(new StorageEvent('storage', { key: 'interviewai.language', newValue: language }))
      await shown(language)
      styles.clear()
      if (document.documentElement.scrollWidth > document.documentElement.clientWidth) {
        const outside = [...document.body.querySelectorAll<HTMLElement>('*')]
          .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth)
          .filter((element) => !scrolls(element.parentElement))
          .at(-1)
        faults.push(`${language}: “${outside?.innerText ?? ''}” sticks out, in ${outside?.className ?? ''}`)
      }
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.textContent?.trim()
        const box = words && !node.parentElement?.closest('svg') && cutter(node as Text)
        if (box) {
          faults.push(`${language}: “${words}” is cut by ${box.className || box.tagName}`)
        }
      }
      for (const field of document.querySelectorAll<HTMLInputElement>('input:not([type=range])')) {
        if (field.clientWidth > 1 && field.scrollWidth > field.clientWidth + 1) {
          faults.push(`${language}: “${field.value}” does not fit its field`)
        }
      }
      for (const named of document.querySelectorAll<HTMLElement>('a[aria-label], button[aria-label]')) {
        const name = named.getAttribute('aria-label') ?? ''
        const seen = named.innerText.trim().replace(/\s+/g, ' ')
        const begins = /^\d+$/.test(seen) ? name.includes(seen) : name.startsWith(seen)
        if (seen !== '' && !begins) {
          faults.push(`${language}: “${seen}” is called “${name}”`)
        }
      }
    }
    return [...new Set(faults)]
  }, LANGUAGES)
}
