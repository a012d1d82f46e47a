import { expect, type Page, test } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { hasNoFaults } from './axe'
import { grownCvOf } from './cvs'
import { ADMINISTRATION, CVS, OPEN, OWN, PAYING, settled } from './pages'
import { ADMIN, inNameOf, interviewOf, signIn, somebody } from './people'
import { initialScript, MOST_INITIAL } from './size'
import { checkoutOf, subscribed } from './subscriber'
import { unreadable } from './text'

const WIDTHS = [320, 768, 1440, 3840]
const TEXT_WIDTHS = [320, 768, 1440]
const SCREENS = process.env.E2E_SCREENS

/** How many pixels of a page are beside the screen; some are while a menu slides away. */
function sticksOut(page: Page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

async function inspect(page: Page, name: string, address: string) {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(address)
  await settled(page)
  await hasNoFaults(page, name)
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await expect.soft.poll(() => sticksOut(page), { message: `${name} at ${width} px` }).toBe(0)
    if (TEXT_WIDTHS.includes(width)) {
      expect.soft(await unreadable(page), `${name} at ${width} px`).toEqual([])
    }
    if (SCREENS && TEXT_WIDTHS.includes(width)) {
      mkdirSync(SCREENS, { recursive: true })
      await page.screenshot({ path: `${SCREENS}/${name}-${width}.jpg`, type: 'jpeg', quality: 55, fullPage: true })
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

test('the script that everybody loads first is small', () => {
  expect(initialScript()).toBeGreaterThan(50)
  expect(initialScript()).toBeLessThanOrEqual(MOST_INITIAL)
})

test('pages that everybody sees', async ({ page }) => {
  for (const [name, address] of OPEN) {
    await inspect(page, name, address)
  }
})

test('pages of a candidate', async ({ page, request }) => {
  const email = await somebody(request)
  const first = await interviewOf(request, email)
  const second = await interviewOf(request, email)
  await second.http.post(`/api/v1/interviews/${second.id}/complete`, {})
  await signIn(page, email)
  for (const [name, address] of OWN(first.id, second.id)) {
    await inspect(page, name, address)
  }
})

test('pages of somebody with a CV', async ({ page, request }) => {
  const email = await somebody(request)
  const cv = await grownCvOf(await inNameOf(request, email))
  await signIn(page, email)
  for (const [name, address] of CVS(cv)) {
    await inspect(page, name, address)
  }
})

test('pages of somebody who pays', async ({ page, request }) => {
  const email = await somebody(request)
  const pages = await subscribed(await inNameOf(request, email))
  const unpaid = await checkoutOf(await inNameOf(request, await somebody(request)))
  await inspect(page, 'sandbox-checkout', `/sandbox/checkout/${unpaid}`)
  await signIn(page, email)
  for (const [name, address] of PAYING(pages)) {
    await inspect(page, name, address)
  }
})

test('pages of an administrator', async ({ page }) => {
  await signIn(page, ADMIN)
  for (const [name, address] of ADMINISTRATION) {
    await inspect(page, name, address)
  }
})

test('from right to left the page turns round, and the language stays chosen', async ({ page, request }) => {
  const email = await somebody(request)
  await signIn(page, email)
  await page.evaluate(() => localStorage.setItem('interviewai.language', 'ar'))
  for (const [name, address] of [
    ['room', `/app/interviews/${(await interviewOf(request, email)).id}`],
    ['home', '/app'],
  ]) {
    await page.goto(address ?? '')
    await settled(page)
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
    if (SCREENS) {
      await page.screenshot({ path: `${SCREENS}/${name}-arabic-1440.jpg`, type: 'jpeg', quality: 55, fullPage: true })
    }
  }
})

test('an interview can be held by keyboard alone', async ({ page, request }) => {
  await signIn(page, await somebody(request))
  await page.goto('/app/interviews/new')
  await expect(page.getByRole('button', { name: 'Start interview' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await tabTo(page, 'Start interview')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Question 1 of 5')).toBeVisible()
  await tabTo(page, 'Your answer')
  await page.keyboard.type('First I would measure where the time goes, then I would look at the slowest query.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Question 2 of 5')).toBeVisible()
  await tabTo(page, 'End interview')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await tabTo(page, 'End interview')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Report', exact: true })).toBeFocused()
})

/** Presses Tab until what has this name has the focus. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const at = document.activeElement
      const labels = at instanceof HTMLTextAreaElement ? [...at.labels].map((label) => label.textContent) : []
      return [at?.getAttribute('aria-label'), at?.textContent, ...labels].map((text) => text?.trim())
    })
    if (focused.includes(name)) {
      return
    }
  }
  throw new Error(`Tab never came to ${name}`)
}
