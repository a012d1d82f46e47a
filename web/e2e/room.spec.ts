import { expect, test } from '@playwright/test'
import { answer, begin, field, idOf, questions } from './interview'
import { inNameOf, signIn, somebody } from './people'

test('the next question comes even where the interview is read slowly', async ({ page, request }) => {
  await signIn(page, await somebody(request))
  await begin(page)
  let open: () => void = () => undefined
  const reading = new Promise<void>((resolve) => (open = resolve))
  await page.route(`**/api/v1/interviews/${idOf(page)}`, async (route) => {
    await reading
    await route.continue()
  })
  const arrived = page.waitForResponse((response) => response.url().endsWith('/answer'))
  await answer(page)
  await expect(page.getByText('Question 2 of 5')).toBeVisible()
  await arrived
  await answer(page)
  await expect(page.getByText('Question 3 of 5')).toBeVisible()
  open()
  await expect(questions(page).getByRole('button', { name: /of 10/ })).toHaveCount(2)
  await expect(page.getByText('Question 3 of 5')).toBeVisible()
})

test('what costs points is not queued without a connection', async ({ page, context, request }) => {
  await signIn(page, await somebody(request))
  await begin(page)
  await context.setOffline(true)
  await expect(page.getByText('Hints, skipping and pausing need a connection.')).toBeVisible()
  for (const name of [/^Hint/, 'Skip', 'Pause']) {
    await expect(page.getByRole('button', { name })).toBeDisabled()
  }
  await context.setOffline(false)
  await expect(page.getByRole('button', { name: /^Hint/ })).toBeEnabled()
})

test('an answer that another device forestalled is shown, with what can be done', async ({ page, context, request }) => {
  const email = await somebody(request)
  await signIn(page, email)
  await begin(page)
  const http = await inNameOf(request, email)
  const { questions: asked } = (await http.get(`/api/v1/interviews/${idOf(page)}`)) as { questions: { id: string }[] }
  await context.setOffline(true)
  await field(page).fill('What I wrote on the train, without a connection.')
  await page.getByRole('button', { name: 'Submit', exact: true }).click()
  await expect(page.getByText('Question 2 of 5')).toBeVisible()
  await http.post(`/api/v1/interviews/${idOf(page)}/answer`, {
    questionId: asked[0]?.id,
    answerType: 'text',
    answerText: 'What I wrote at home, on another device.',
  })
  await context.setOffline(false)
  const refused = page.getByRole('region', { name: 'Not submitted' })
  await expect(refused).toContainText('What I wrote on the train, without a connection.')
  await expect(refused).toContainText('already been answered')
  await page.reload()
  await expect(refused.getByRole('link', { name: 'Answer again from an earlier moment' })).toBeVisible()
  await refused.getByRole('button', { name: 'Discard' }).click()
  await expect(refused).toBeHidden()
  await page.reload()
  await expect(page.getByText('Question 2 of 5')).toBeVisible()
  await expect(refused).toBeHidden()
})

test('drafts of two devices both survive until one is chosen', async ({ page, request }) => {
  const email = await somebody(request)
  await signIn(page, email)
  await begin(page)
  const http = await inNameOf(request, email)
  const { questions: asked } = (await http.get(`/api/v1/interviews/${idOf(page)}`)) as { questions: { id: string }[] }
  await field(page).fill('Written here')
  await expect(page.getByText('Draft saved.')).toBeVisible()
  await http.put(`/api/v1/interviews/${idOf(page)}/questions/${asked[0]?.id}/draft`, {
    content: 'Written elsewhere',
    sequence: Date.now() + 60_000,
  })
  const other = page.getByRole('region', { name: 'Written on another device' })
  await expect(other).toContainText('Written elsewhere')
  await expect(field(page)).toHaveValue('Written here')
  await page.reload()
  await expect(other).toContainText('Written elsewhere')
  await expect(field(page)).toHaveValue('Written here')
  await other.getByRole('button', { name: 'Use this text' }).click()
  await expect(field(page)).toHaveValue('Written elsewhere')
  await expect(other).toBeHidden()
})
