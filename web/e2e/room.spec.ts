import { expect, test } from '@playwright/test'
import { answer, begin, field, idOf, questions } from './interview'
import { inNameOf, interviewOf, signIn, somebody, strongAnswerTo } from './people'

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

test('who wants to answer by voice is asked to speak, and nobody where no voice is heard', async ({ page, request }) => {
  await signIn(page, await somebody(request))
  await page.goto('/app/interviews/new')
  await page.getByRole('radio', { name: 'By voice' }).check()
  await page.getByRole('button', { name: 'Start interview' }).click()
  await expect(page.getByRole('button', { name: 'Start recording' })).toBeVisible()
  await page.route('**/api/v1/interviews/choices', async (route) => {
    const reply = await route.fetch()
    await route.fulfill({ response: reply, json: { ...(await reply.json()), spokenLanguages: [] } })
  })
  await page.reload()
  await expect(page.getByText('Spoken answers in this language cannot be transcribed here.')).toBeVisible()
  await expect(field(page)).toBeVisible()
  await expect(page.getByText('Speak', { exact: true })).toBeHidden()
  await page.goto('/app/interviews/new')
  await expect(page.getByRole('radio', { name: 'By voice' })).toBeDisabled()
  await expect(page.getByText('Spoken answers in this language cannot be transcribed here.')).toBeVisible()
})

test('the focus is in the next question after each step, and shortcuts do what the page says', async ({ page, request }) => {
  await signIn(page, await somebody(request))
  await begin(page)
  const question = page.getByRole('heading', { level: 2 })
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await expect(page.getByText('Skip the question')).toBeVisible()
  await field(page).fill('I would look at the slowest query first and add an index.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Question 2 of 5')).toBeVisible()
  await expect(question).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Answer submitted. Question 2' })).toHaveCount(1)
  await page.keyboard.press('Alt+Shift+H')
  await expect(page.getByText('Hints', { exact: true })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: /\S/ }).last()).toBeVisible()
  await page.keyboard.press('Alt+Shift+S')
  await expect(page.getByText('Question 3 of 5')).toBeVisible()
  await expect(question).toBeFocused()
  await page.keyboard.press('Alt+Shift+P')
  await expect(page.getByText('Paused. The clock has stopped')).toBeVisible()
  await expect(questions(page).getByRole('button', { name: 'Question 5: still to come' })).toBeDisabled()
  await expect(page.getByRole('region', { name: 'Latest score' })).toContainText(/\d of \d key points covered/)
})

test('where all is answered one step ends the interview, and its report is short', async ({ page, request }) => {
  const email = await somebody(request)
  const { id, http, question } = await interviewOf(request, email)
  for (const index of [2, 3, 4]) {
    await http.post(`/api/v1/interviews/${id}/answer`, {
      questionId: question(index),
      answerType: 'text',
      answerText: strongAnswerTo(question(index)).replace(/\..*$/s, '.'),
    })
  }
  await signIn(page, email)
  await page.goto(`/app/interviews/${id}/report`)
  await expect(page.getByText('Every question is answered or skipped.')).toBeVisible()
  await page.getByRole('link', { name: 'Back to the interview' }).click()
  await expect(page.getByRole('heading', { name: 'Every question is answered or skipped.' })).toBeVisible()
  await page.getByRole('button', { name: 'End and see the report' }).click()
  await expect(page.getByText('Technical · Mid-level · Backend')).toBeVisible()
  await expect(page.getByText('This interview is still in progress.')).toBeHidden()
  await expect(page.getByRole('list', { name: 'Your answers' })).toBeVisible()
  const gaps = page.getByRole('region', { name: 'Fix these first' })
  await expect(gaps.getByRole('listitem')).toHaveCount(3)
  await page.setViewportSize({ width: 320, height: 800 })
  const height = () => page.evaluate(() => document.documentElement.scrollHeight)
  await expect.poll(height, { message: 'its height on a phone' }).toBeLessThan(2500)
  const closed = await height()
  await gaps.getByRole('link').first().click()
  await expect(page.getByRole('list', { name: 'Your answers' }).getByRole('button', { expanded: true })).toHaveCount(1)
  for (const order of [1, 2, 3, 4, 5]) {
    const line = page.getByRole('button', { name: new RegExp(`^${order}\\. `) })
    if ((await line.getAttribute('aria-expanded')) === 'false') {
      await line.click()
    }
  }
  const opened = await height()
  console.log(`the report of five questions at 320 px: ${closed} px high, ${opened} with all that opens`)
  expect(opened).toBeLessThan(7000)
})
