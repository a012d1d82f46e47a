import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { BACKEND_INTERVIEW, inNameOf, somebody, startedOf } from './people'

const SAMPLE = fileURLToPath(new URL('../src/features/landing/sample.json', import.meta.url))

interface Sample {
  question: { id: string; text: string }
  answer: string
  score: number
  evidence: { point: string; covered: boolean; quote: string; start: number; end: number }[]
  provenance: { engine: string; model: string; rubricVersion: string }
}

/** With RECORD_SAMPLE=true the sample is written anew as the product scores it. */
test('the answer on the landing page is scored as the product scores it', async ({ request }) => {
  const sample = JSON.parse(readFileSync(SAMPLE, 'utf8')) as Sample
  const http = await inNameOf(request, await somebody(request))
  const interview = await startedOf(http, { ...BACKEND_INTERVIEW, numQuestions: 6 })
  await interview.answer(sample.question.id, sample.answer)
  let scored: Sample | undefined
  await expect
    .poll(async () => {
      const { answers } = (await http.get(`${interview.address}/feedback`)) as {
        answers: { question: { id: string; question: string }; answer: { feedback?: Omit<Sample, 'answer'> } | null }[]
      }
      const found = answers.find(({ question }) => question.id === sample.question.id)
      const feedback = found?.answer?.feedback
      scored = feedback && {
        question: { id: sample.question.id, text: found.question.question },
        answer: sample.answer,
        score: feedback.score,
        evidence: feedback.evidence.map(({ point, covered, quote, start, end }) => ({ point, covered, quote, start, end })),
        provenance: {
          engine: feedback.provenance.engine,
          model: feedback.provenance.model,
          rubricVersion: feedback.provenance.rubricVersion,
        },
      }
      return scored !== undefined
    })
    .toBe(true)
  if (process.env.RECORD_SAMPLE) {
    writeFileSync(SAMPLE, `${JSON.stringify(scored, null, 2)}\n`)
  }
  expect(scored).toEqual(sample)
})

test('the landing page says in eight languages what it says in one, and leads to what it promises', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const parts = await page.getByRole('heading', { level: 2 }).count()
  expect(parts).toBeGreaterThan(0)
  for (const [language, name] of [
    ['de', 'Deutsch'],
    ['ar', 'العربية'],
    ['en', 'English'],
  ] as const) {
    await page.getByRole('contentinfo').getByRole('button', { name }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(parts)
  }
  for (const name of ['Privacy', 'Terms', 'Where the figures come from']) {
    await page.getByRole('contentinfo').getByRole('link', { name }).click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
  }
})
