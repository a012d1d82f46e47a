import { expect, type Page } from '@playwright/test'
import { strongAnswerTo } from './people'

/** The way through an interview: a dot for each question. */
export function questions(page: Page) {
  return page.getByRole('navigation', { name: 'Questions' })
}

/** The dot of a question whose answer has a score. */
export function scored(page: Page) {
  return questions(page).getByRole('button', { name: /\d of 10/ })
}

export async function begin(page: Page) {
  await page.goto('/app/interviews/new')
  await page.getByRole('textbox', { name: 'Field' }).click()
  await page.getByRole('option', { name: 'Backend' }).click()
  await page.getByRole('button', { name: 'Start interview' }).click()
  await expect(page.getByText('Question 1 of 5')).toBeVisible()
}

/** What is written in the room. */
export function field(page: Page) {
  return page.getByLabel('Your answer', { exact: true })
}

/** Hands in what the bank has as a strong answer to the question on screen. */
export async function answer(page: Page): Promise<string> {
  const text = strongAnswerTo(await page.getByRole('heading', { level: 2 }).first().innerText())
  await field(page).fill(text)
  await page.getByRole('button', { name: 'Submit', exact: true }).click()
  return text
}

/** The interview that is on screen. */
export function idOf(page: Page): string {
  return /interviews\/([^/?]+)/.exec(page.url())?.[1] ?? ''
}
