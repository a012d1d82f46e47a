import { expect, test } from '@playwright/test'
import { answer, begin, questions } from './interview'
import { patient } from './patience'
import { mailedLink, newAddress, PASSWORD, signIn, somebody } from './people'

test('from the landing page to a first score within two minutes, and on to replay, fork and erasure', async ({ page }) => {
  const email = newAddress()
  await page.goto('/')
  await page.getByRole('link', { name: 'Start practising' }).click()
  await page.getByLabel('First name').fill('Ann')
  await page.getByLabel('Last name').fill('Example')
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel(/^Password( \*)?$/).fill('weak')
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByText('Please accept the terms first.')).toBeVisible()
  await page.getByLabel(/I accept the terms/).check()
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByRole('alert')).toContainText('Please choose a password of at least 8 characters')
  await page.getByLabel(/^Password( \*)?$/).fill(PASSWORD)
  const begun = Date.now()
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByRole('heading', { name: 'Check your email' })).toBeVisible()

  await page.goto(await mailedLink(email, 'verify-email'))
  await page.getByRole('button', { name: 'Confirm my email address' }).click()
  await page.getByRole('link', { name: 'Sign in' }).last().click()
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel(/^Password( \*)?$/).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()

  await expect(page.getByRole('heading', { name: 'Your first interview' })).toBeVisible()
  await page.getByRole('textbox', { name: 'What do you do?' }).click()
  await page.getByRole('option', { name: 'Backend' }).click()
  await page.getByRole('button', { name: 'Go to the first question' }).click()

  await expect(page.getByText('Question 1 of 5')).toBeVisible()
  const said = await answer(page)
  await expect(page.getByText('Question 2 of 5')).toBeVisible()
  await expect(questions(page).getByText(/\d of 10/)).toBeVisible()
  expect(Date.now() - begun, 'from registration to the first score').toBeLessThan(patient(120_000))

  await page.getByRole('button', { name: /^Hint \(/ }).click()
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(1)
  await page.getByLabel('Your answer', { exact: true }).fill('Half of a thought')
  await expect(page.getByText('Draft saved.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Your answer', { exact: true })).toHaveValue('Half of a thought')
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByText('Paused. The clock has stopped')).toBeVisible()
  await page.getByRole('button', { name: 'Resume' }).click()
  await page.getByRole('button', { name: 'Skip' }).click()
  await expect(page.getByText('Question 3 of 5')).toBeVisible()
  await page.getByRole('button', { name: 'End interview' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'End interview' }).click()

  await expect(page.getByRole('heading', { name: 'Report', exact: true })).toBeVisible()
  await expect(page.locator('mark').first()).toBeVisible()
  expect(said).toContain(await page.locator('mark').first().innerText())
  await page.getByRole('button', { name: 'Where this score comes from' }).first().click()
  await expect(page.getByText(/Scored by/)).toBeVisible()

  await page.getByRole('link', { name: 'Replay' }).click()
  await expect(page.getByText(/Step \d+ of \d+: Interview ended/)).toBeVisible()
  await page.getByRole('button', { name: /Answer submitted/ }).click()
  await expect(page.getByText(/Answer submitted/).first()).toBeVisible()
  await expect(page.locator('mark')).toHaveCount(0)
  await page.getByRole('button', { name: 'Answer again from here' }).click()
  await expect(page.getByText('Question 2 of 5')).toBeVisible()

  await page.goto('/app/privacy')
  await page.getByRole('button', { name: 'Erase everything now' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Your current password').fill('Wrong-Horse-7')
  await dialog.getByRole('button', { name: 'Erase everything now' }).click()
  await expect(dialog.getByText('This is not your current password.')).toBeVisible()
  await dialog.getByLabel('Your current password').fill(PASSWORD)
  await dialog.getByRole('button', { name: 'Erase everything now' }).click()
  await expect(page).toHaveURL('/')
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Half of a thought')
  await page.goto('/sign-in')
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel(/^Password( \*)?$/).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toContainText('is wrong')
})

test('a forgotten password is replaced by the mailed link', async ({ page, request }) => {
  const email = await somebody(request)
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await expect(page).toHaveURL(/forgot-password/)
  await page.getByLabel('Email address').fill(email)
  await page.getByRole('button', { name: 'Send link' }).click()
  await expect(page.getByRole('status')).toContainText('is on its way')
  await page.goto(await mailedLink(email, 'reset-password'))
  await page.getByLabel(/^New password( \*)?$/).fill('Another-Horse-8')
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByRole('status')).toContainText('Your password has been changed')
})

test('without a connection nothing that was written is lost, and what was handed in arrives later', async ({
  page,
  context,
  request,
}) => {
  await signIn(page, await somebody(request))
  await begin(page)
  await context.setOffline(true)
  await expect(page.getByText('You are offline. What you write is kept')).toBeVisible()
  await answer(page)
  await expect(page.getByText(/Answers kept on this device: 1/)).toBeVisible()
  await page.getByLabel('Your answer', { exact: true }).fill('Written without a connection')
  await expect(page.getByText('Kept on this device, not on the server yet.')).toBeVisible()
  await context.setOffline(false)
  await expect(questions(page).getByText(/\d of 10/)).toBeVisible()
  await expect(page.getByText('Draft saved.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Your answer', { exact: true })).toHaveValue('Written without a connection')
})

test('two tabs show the same interview', async ({ page, context, request }) => {
  await signIn(page, await somebody(request))
  await begin(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByText('Question 1 of 5')).toBeVisible()
  await page.getByLabel('Your answer', { exact: true }).fill('From the first tab')
  await expect(other.getByLabel('Your answer', { exact: true })).toHaveValue('From the first tab')
  await answer(other)
  await expect(questions(page).getByText(/\d of 10/)).toBeVisible()
  await other.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/sign-in/)
})

test('a spoken answer is recorded, written down and judged', async ({ page, request }) => {
  await signIn(page, await somebody(request))
  await begin(page)
  await page.getByRole('button', { name: 'Answer by voice' }).click()
  await expect(page.getByRole('progressbar', { name: 'Microphone level' })).toBeVisible()
  await expect
    .poll(async () =>
      Number(await page.getByRole('progressbar', { name: 'Microphone level' }).getAttribute('aria-valuenow')),
    )
    .toBeGreaterThan(1)
  await page.waitForTimeout(8000) // it takes that long to say it
  await page.getByRole('button', { name: 'Finish and submit' }).click()
  await expect(page.getByText('Transcribing…')).toBeVisible()
  await expect(questions(page).getByText(/of 10|no score/)).toBeVisible({ timeout: patient(90_000) })
  const written = page.getByRole('region', { name: 'Your answer' })
  await expect(written).toBeVisible()
})

test('where there are too few questions, one is told how many, and takes fewer or others with one click', async ({
  page,
  request,
}) => {
  await signIn(page, await somebody(request))
  for (const { action, asked, outside } of [
    { action: 'Ask 6 questions', asked: 6, outside: false },
    { action: 'Include others', asked: 20, outside: true },
  ]) {
    await page.goto('/app/interviews/new')
    await page.getByRole('textbox', { name: 'Field' }).click()
    await page.getByRole('option', { name: 'Backend' }).click()
    await page.getByRole('slider').focus()
    await page.keyboard.press('End')
    await page.getByRole('button', { name: 'Start interview' }).click()
    const alert = page.getByRole('alert').filter({ hasText: 'There are 6 questions of this kind; you asked for 20.' })
    await expect(alert.getByText('18 at any level')).toBeVisible()
    await alert.getByRole('button', { name: action }).click()
    await expect(page.getByText(`Question 1 of ${asked}`)).toBeVisible()
    await questions(page).getByRole('button').last().click()
    await expect(page.getByText(`Question ${asked} of ${asked}`)).toBeVisible()
    await expect(page.getByText(/^Another (level|field)$/).first()).toBeVisible({ visible: outside })
  }
  await page.getByRole('button', { name: 'End interview' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'End interview' }).click()
  await expect(page.getByRole('heading', { name: 'Report', exact: true })).toBeVisible()
  await expect(page.getByText(/^Another (level|field)$/).first()).toBeVisible()
})

test('who does not want history saved finds scores after the end, and no words', async ({ page, request }) => {
  await signIn(page, await somebody(request))
  await page.goto('/app/privacy')
  const saved = page.getByRole('switch', { name: 'Keep what I say in interviews' })
  await expect(saved).toBeChecked()
  await saved.click()
  await expect(saved).not.toBeChecked()
  await begin(page)
  await expect(page.getByText('What you say here is deleted when the interview ends')).toBeVisible()
  await answer(page)
  await expect(questions(page).getByText(/\d of 10/)).toBeVisible()
  await page.getByRole('button', { name: 'End interview' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'End interview' }).click()
  await expect(page).toHaveURL(/report/)
  await expect(page.getByText('What you said in this interview was not kept.')).toBeVisible()
  await expect(page.getByText('The text of this answer was not kept.')).toBeVisible()
  await expect(page.getByLabel('Found:').first()).toBeVisible()
})
