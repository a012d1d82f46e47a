import { expect, test } from '@playwright/test'
import { patient } from './patience'
import { signIn, somebody } from './people'

const FREE_INTERVIEWS = 3

test('from the free plan to a trial, an invoice, a larger plan and back', async ({ page, request }) => {
  test.setTimeout(patient(240_000))
  await signIn(page, await somebody(request))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  for (let one = 0; one < FREE_INTERVIEWS; one++) {
    await page.goto('/app/interviews/new')
    await page.getByRole('button', { name: 'Start interview' }).click()
    await page.waitForURL(/\/app\/interviews\/(?!new)/)
  }
  await page.goto('/app/interviews/new')
  await page.getByRole('button', { name: 'Start interview' }).click()
  await expect(page.getByRole('alert')).toContainText('3 of 3')
  await page.getByRole('alert').getByRole('link', { name: 'Plans' }).click()

  await page.getByRole('button', { name: 'Try Pro free' }).click()
  await page.waitForURL(/\/sandbox\/checkout\//)
  await expect(page.getByText('Sandbox: nothing is charged.')).toBeVisible()
  await page.getByRole('button', { name: 'Payment succeeds' }).click()
  await page.waitForURL(/\/app\/billing\/return/)
  await expect(page.getByText('You now have Pro.')).toBeVisible()

  await page.goto('/app/billing')
  await page.getByRole('button', { name: /^Open invoice/ }).first().click()
  await page.waitForURL(/\/sandbox\/invoice\//)
  await page.getByRole('link', { name: 'Back to InterviewAI Pro' }).click()

  await page.goto('/app/usage')
  await expect(page.getByText('3 of 30 used').or(page.getByText('Used: 0 · Reserved: 3 · Free: 27'))).toBeVisible()

  await page.goto('/app/plans')
  await page.getByRole('link', { name: 'Choose Elite' }).click()
  await page.getByRole('dialog').getByRole('button', { name: /^(Pay|Confirm change)/ }).click()
  await expect(page.getByRole('heading', { name: 'Elite' })).toBeVisible()

  await page.goto('/app/plans')
  await page.getByRole('link', { name: 'Choose Pro' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm change' }).click()
  await expect(page.getByRole('button', { name: 'Undo change' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo change' }).click()
  await expect(page.getByRole('button', { name: 'Undo change' })).toBeHidden()

  await page.getByRole('button', { name: 'Cancel subscription' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel subscription' }).click()
  await expect(page.getByRole('button', { name: 'Keep subscription' })).toBeVisible()
})
