import { expect, test } from '@playwright/test'
import { inNameOf, mailedLink, newAddress, PASSWORD, signIn, somebody, startedOf } from './people'
import { comesToSay, endPeriod, subscribed } from './subscriber'

const PRO_INTERVIEWS = 30

test('from signing up to a trial, a payment, all of a month, a larger plan, and back to the free one', async ({
  page,
  request,
}) => {
  const email = newAddress()
  await page.goto('/plans')
  await page.getByRole('link', { name: 'Try Pro free' }).click()
  await page.getByLabel('First name').fill('Ann')
  await page.getByLabel('Last name').fill('Example')
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel(/^Password( \*)?$/).fill(PASSWORD)
  await page.getByLabel(/I accept the terms/).check()
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByRole('heading', { name: 'Check your email' })).toBeVisible()
  await page.goto(await mailedLink(email, 'verify-email'))
  await page.getByRole('button', { name: 'Confirm my email address' }).click()
  await expect(page.getByRole('link', { name: 'Sign in' }).last()).toBeVisible()
  await signIn(page, email)

  // the trial begins in the provider's place
  await page.goto('/app/plans')
  await expect(page.getByText('7 days free, then US$14.99 per month. Cancel at any time.')).toBeVisible()
  await page.getByRole('button', { name: 'Try Pro free' }).click()
  await page.waitForURL(/\/sandbox\/checkout\//)
  await expect(page.getByText('Sandbox: nothing is charged.')).toBeVisible()
  await page.getByRole('button', { name: 'Payment is declined' }).click()
  await expect(page.getByText('Not paid yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Payment succeeds' }).click()
  await page.waitForURL(/\/app\/billing\/return/)
  await expect(page.getByText('You now have Pro.')).toBeVisible()
  await expect(page.getByText('Nothing has been charged.')).toBeVisible()

  // it ends, and is paid
  await endPeriod(page)
  await comesToSay(page, /^Renews on/)
  await page.getByRole('button', { name: /^Open invoice/ }).first().click()
  await page.waitForURL(/\/sandbox\/invoice\//)
  await expect(page.getByText('US$14.99')).toHaveCount(2)
  await page.getByRole('link', { name: 'Back to InterviewAI Pro' }).click()
  await expect(page.getByRole('list', { name: 'Payments' }).getByText('US$14.99')).toBeVisible()

  // all that the month includes is used
  const http = await inNameOf(request, email)
  for (let one = 0; one < PRO_INTERVIEWS; one++) {
    await startedOf(http)
  }
  await page.goto('/app/usage')
  await expect(page.getByText('30 of 30 used or reserved')).toBeVisible()
  await page.goto('/app/interviews/new')
  await page.getByRole('button', { name: 'Start interview' }).click()
  const refusal = page.getByRole('alert')
  await expect(refusal).toContainText('Interviews: 30 of 30 used or reserved. The next month begins on')
  await expect(refusal).toContainText('Elite includes more.')
  await refusal.getByRole('link', { name: 'Plans' }).click()

  // a larger plan costs what was said, and lets one go on
  await page.getByRole('link', { name: 'Choose Elite' }).click()
  const asked = page.getByRole('dialog')
  await expect(asked.getByRole('row', { name: 'Interviews 0 unlimited' })).toBeVisible()
  await expect(asked.getByText('US$29.99 per month')).toBeVisible()
  await asked.getByRole('button', { name: /^Pay US\$/ }).click()
  await expect(asked).toBeHidden()
  await page.goto('/app/billing')
  await expect(page.getByRole('heading', { name: 'Elite', exact: true })).toBeVisible()
  await page.goto('/app/interviews/new')
  await page.getByRole('button', { name: 'Start interview' }).click()
  await page.waitForURL(/\/app\/interviews\/(?!new)/)

  // it is cancelled, lasts until its end, and is free then
  await page.goto('/app/billing')
  await page.getByRole('button', { name: 'Cancel subscription' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel subscription' }).click()
  await expect(page.getByText(/^Cancelled\. You keep your plan until/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Elite', exact: true })).toBeVisible()
  await endPeriod(page)
  await comesToSay(page, 'You have no subscription.')
  await expect(page.getByRole('heading', { name: 'Free', exact: true })).toBeVisible()
  await page.goto('/app/plans')
  await expect(page.getByRole('button', { name: 'Choose Pro' }), 'no second trial').toBeVisible()
})

test('a smaller plan is a change to come that can be undone, and a failed payment says how it is put right', async ({
  page,
  request,
}) => {
  const email = await somebody(request)
  const http = await inNameOf(request, email)
  const { portal } = await subscribed(http)
  await signIn(page, email)
  await page.goto('/app/billing?plan=elite&cycle=monthly')
  await page.getByRole('dialog').getByRole('button', { name: /^Pay US\$/ }).click()
  await expect(page.getByRole('heading', { name: 'Elite', exact: true })).toBeVisible()

  await page.goto('/app/billing?plan=pro&cycle=monthly')
  await expect(page.getByRole('dialog').getByRole('row', { name: 'Interviews unlimited 30' })).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm change' }).click()
  await expect(page.getByText(/^From .*: Pro, Monthly$/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo change' }).click()
  await expect(page.getByText(/^Renews on/)).toBeVisible()

  await http.post(`/api/v1/sandbox/portals/${portal}`, { means: 'declines' })
  await http.post(`/api/v1/sandbox/portals/${portal}`, { endPeriod: true })
  await comesToSay(page, 'A payment of US$29.99 failed.')
  await expect(page.getByRole('heading', { name: 'Elite', exact: true }), 'it stays while the payment is tried again').toBeVisible()
  await page.getByRole('button', { name: 'Change means of payment' }).click()
  await page.waitForURL(/\/sandbox\/portal\//)
  await page.getByLabel('Payment succeeds').click()
  await page.getByRole('button', { name: 'Pay US$29.99' }).click()
  await expect(page.getByRole('button', { name: 'Pay US$29.99' })).toBeHidden()
  await page.getByRole('link', { name: 'Back to InterviewAI Pro' }).click()
  await comesToSay(page, /^Renews on/)
  await expect(page.getByText('A payment of US$29.99 failed.')).toBeHidden()
})
