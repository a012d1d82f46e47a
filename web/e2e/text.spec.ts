import { expect, type Page, test } from '@playwright/test'
import { ADMINISTRATION, OPEN, OWN, PAYING, type Pages, settled } from './pages'
import { ADMIN, inNameOf, interviewOf, signIn, somebody } from './people'
import { checkoutOf, subscribed } from './subscriber'

const WIDTHS = [320, 768, 1440]
const LANGUAGES = ['en', 'ru', 'uz', 'es', 'de', 'fr', 'zh', 'ar']

/** Shows the page in each language as another tab would have it do, and tells what cannot be read or said. */
async function unreadable(page: Page): Promise<string[]> {
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

async function readable(page: Page, pages: Pages) {
  for (const [name, address] of pages) {
    await page.goto(address)
    await settled(page)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      expect.soft(await unreadable(page), `${name} at ${width} px`).toEqual([])
    }
  }
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('no box cuts text that everybody sees, at any width, in any language', async ({ page }) => {
  await readable(page, OPEN)
})

test('no box cuts text of a candidate, and what is seen begins what is called', async ({ page, request }) => {
  const email = await somebody(request)
  const first = await interviewOf(request, email)
  const second = await interviewOf(request, email)
  await second.http.post(`/api/v1/interviews/${second.id}/complete`, {})
  await signIn(page, email)
  await readable(page, OWN(first.id, second.id))
})

test('no box cuts text of somebody who pays', async ({ page, request }) => {
  const email = await somebody(request)
  const pages = await subscribed(await inNameOf(request, email))
  const unpaid = await checkoutOf(await inNameOf(request, await somebody(request)))
  await signIn(page, email)
  await readable(page, [['sandbox-checkout', `/sandbox/checkout/${unpaid}`], ...PAYING(pages)])
})

test('no box cuts text of the administration', async ({ page }) => {
  await signIn(page, ADMIN)
  await readable(page, ADMINISTRATION)
})
