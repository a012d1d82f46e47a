import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { ADMIN, interviewOf, signIn, somebody } from './people'
import { initialScript, MOST_INITIAL } from './size'

const WIDTHS = [320, 768, 1440, 3840]
const SCREENS = process.env.E2E_SCREENS
const SCREEN_WIDTHS = [320, 768, 1440]

const OPEN: [string, string][] = [
  ['landing', '/'],
  ['sign-up', '/sign-up'],
  ['sign-in', '/sign-in'],
  ['verify-email', '/verify-email?token=x'],
  ['forgot-password', '/forgot-password'],
  ['reset-password', '/reset-password?token=x'],
  ['change-email', '/change-email?token=x'],
  ['not-found', '/app/nowhere'],
]

const OWN = (interview: string, other: string): [string, string][] => [
  ['home', '/app'],
  ['welcome', '/app/welcome'],
  ['interviews', '/app/interviews'],
  ['setup', '/app/interviews/new'],
  ['room', `/app/interviews/${interview}`],
  ['report', `/app/interviews/${other}/report`],
  ['replay', `/app/interviews/${interview}/replay`],
  ['compare', `/app/compare?one=${interview}&other=${other}`],
  ['progress', '/app/progress'],
  ['profile', '/app/profile'],
  ['security', '/app/security'],
  ['privacy', '/app/privacy'],
]

const ADMINISTRATION: [string, string][] = [
  ['admin-questions', '/app/admin/questions'],
  ['admin-question', '/app/admin/questions/backend-rest-status-codes'],
  ['admin-users', '/app/admin/users'],
  ['admin-events', '/app/admin/events'],
  ['admin-analytics', '/app/admin/analytics'],
  ['audit', '/app/audit'],
]

/** Waits until a page has all that it shows. */
async function settled(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.mantine-Skeleton-root, .mantine-Loader-root')).toHaveCount(0)
}

/** How many pixels of a page are beside the screen; some are while a menu slides away. */
function sticksOut(page: Page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

async function inspect(page: Page, name: string, address: string) {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(address)
  await settled(page)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
      .analyze()
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(' ')} (${node.failureSummary})`).join('; ')}`,
    )
    expect.soft(found, `${name} in ${colorScheme} colours`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await expect.soft.poll(() => sticksOut(page), { message: `${name} at ${width} px` }).toBe(0)
    if (SCREENS && SCREEN_WIDTHS.includes(width)) {
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
  for (const [name, address] of OPEN.filter(([name]) => name !== 'not-found')) {
    await inspect(page, name, address)
  }
})

test('pages of a candidate', async ({ page, request }) => {
  const email = await somebody(request)
  const first = await interviewOf(request, email)
  const second = await interviewOf(request, email)
  await second.http.post(`/api/v1/interviews/${second.id}/complete`, {})
  await signIn(page, email)
  for (const [name, address] of [...OWN(first.id, second.id), ['not-found', '/app/nowhere'] as [string, string]]) {
    await inspect(page, name, address)
  }
})

test('pages of an administrator', async ({ page }) => {
  await signIn(page, ADMIN)
  for (const [name, address] of ADMINISTRATION) {
    await inspect(page, name, address)
  }
})

test('from right to left nothing sticks out, and the language stays chosen', async ({ page, request }) => {
  const email = await somebody(request)
  const interview = await interviewOf(request, email)
  await signIn(page, email)
  await page.evaluate(() => localStorage.setItem('interviewai.language', 'ar'))
  for (const [name, address] of OWN(interview.id, interview.id)) {
    await page.goto(address)
    await settled(page)
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await expect.soft.poll(() => sticksOut(page), { message: `${name} at ${width} px` }).toBe(0)
    }
    if (SCREENS && (name === 'room' || name === 'home')) {
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
