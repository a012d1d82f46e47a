import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { type APIRequestContext, chromium, expect, type Page, test } from '@playwright/test'
import { settled } from './pages'
import { patient } from './patience'
import { inNameOf, interviewOf, signIn, somebody, startedOf, strongAnswerTo } from './people'
import { initialScript, MOST_INITIAL } from './size'
import { namesOfStates } from './states'

const REPORT = fileURLToPath(new URL('../../docs/web-quality.md', import.meta.url))
const PORT = 9333
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const

async function axe(page: Page, address: string): Promise<number> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.length
}

/** How long the report on five answers is on the narrowest phone, in pixels. */
async function heightOfReport(request: APIRequestContext, page: Page, email: string): Promise<number> {
  const http = await inNameOf(request, email)
  const { id, address, questions, answer } = await startedOf(http)
  for (const question of questions) {
    await answer(question, strongAnswerTo(question).split('. ').slice(0, 2).join('. '))
  }
  await http.post(`${address}/complete`, {})
  await page.setViewportSize({ width: 320, height: 900 })
  await page.goto(`/app/interviews/${id}/report`)
  await settled(page)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: 1440, height: 900 })
  return height
}

test('@figures of sizes, axe and Lighthouse', async ({ request, baseURL: base, launchOptions }) => {
  const baseURL = base ?? ''
  test.setTimeout(patient(600_000))
  const { default: lighthouse } = await import('lighthouse')
  const desktop = (await import('lighthouse/core/config/desktop-config.js')).default
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'figures-')), {
    executablePath: launchOptions.executablePath ?? '/usr/bin/chromium',
    args: [...(launchOptions.args ?? []), `--remote-debugging-port=${PORT}`],
    baseURL,
    locale: 'en-GB',
  })
  const page = await context.newPage()
  const email = await somebody(request)
  const { id } = await interviewOf(request, email)
  const rows: string[] = []
  const measure = async (name: string, address: string) => {
    for (const form of ['mobile', 'desktop'] as const) {
      const run = await lighthouse(
        `${baseURL}${address}`,
        { port: PORT, disableStorageReset: true, onlyCategories: [...CATEGORIES], logLevel: 'error' },
        form === 'desktop' ? desktop : undefined,
      )
      const audits = run?.lhr.audits ?? {}
      const scores = CATEGORIES.map((category) => Math.round((run?.lhr.categories[category]?.score ?? 0) * 100))
      const failed = Object.values(audits)
        .filter((audit) => audit.score === 0 && audit.scoreDisplayMode === 'binary')
        .map((audit) => audit.id)
      rows.push(
        `| ${name} | ${form} | ${scores.join(' | ')} | ${audits['first-contentful-paint']?.displayValue} | ` +
          `${audits['largest-contentful-paint']?.displayValue} | ${audits['total-blocking-time']?.displayValue} | ${failed.join(', ') || '–'} |`,
      )
    }
  }
  await measure('landing', '/')
  await signIn(page, email)
  await measure('interview room', `/app/interviews/${id}`)
  const height = await heightOfReport(request, page, email)
  const violations = (await axe(page, '/')) + (await axe(page, `/app/interviews/${id}`))
  await context.close()

  const initial = initialScript()
  writeFileSync(
    REPORT,
    [
      '# Quality of the dashboard, measured',
      '',
      'Written by `scripts/web-quality`, with the packaged application, Debian’s Chromium and Lighthouse 12 on one machine of 2 cores.',
      'Lighthouse simulates its usual slow phone (“mobile”) and its desktop.',
      '',
      `- Initial script: ${initial.toFixed(0)} kB after gzip (at most ${MOST_INITIAL} are wanted; a test holds it to that).`,
      `- axe on these two pages: ${violations} violations. All pages are tried in both themes, at four widths, by \`web/e2e/quality.spec.ts\` in \`./test\`.`,
      '',
      `- The report on five answers is ${height} px high on a screen of 320 px.`,
      '',
      '| page | form | performance | accessibility | best practices | first paint | largest paint | blocked | failed audits |',
      '|---|---|---|---|---|---|---|---|---|',
      ...rows,
      '',
      '## States that axe visits in both themes, beside all pages as they come',
      '',
      ...namesOfStates().map((name) => `- ${name}`),
      '',
    ].join('\n'),
  )
  expect(initial).toBeLessThanOrEqual(MOST_INITIAL)
  expect(violations).toBe(0)
})
