import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { hasNoFaults } from './axe'
import { cvOf } from './cvs'
import { patient } from './patience'
import { inNameOf, signIn, somebody } from './people'
import { subscribed } from './subscriber'
import { CV_FILE, CV_TEXT, JOB } from './weak-cv'

async function open(page: Page, tab: string) {
  await page.getByRole('tab', { name: tab }).click()
}

/** Says that all is true that a change claims, and fills its gaps. */
async function complete(change: Locator) {
  const confirm = change.getByRole('button', { name: /^Yes, this is true/ })
  while ((await confirm.count()) > 0) {
    const left = await confirm.count()
    await confirm.first().click()
    await expect(confirm).toHaveCount(left - 1)
  }
  for (const gap of await change.getByRole('textbox', { name: /^Gap \d+$/ }).all()) {
    await gap.fill('12 %')
  }
}

/** What is downloaded as JSON Resume from the dialog that is open. */
async function downloaded(page: Page) {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/^JSON Resume/).check()
  const file = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download file' }).click()
  return readFileSync(await (await file).path(), 'utf8')
}

test('from an upload by its analysis and a job to accepted changes, a version of them, its export and an application', async ({
  page,
  request,
}) => {
  const email = await somebody(request)
  const http = await inNameOf(request, email)
  await subscribed(http)
  await signIn(page, email)
  await page.goto('/app/cvs/new')
  await page.locator('input[type=file]').setInputFiles(CV_FILE)
  await page.getByRole('button', { name: 'Upload', exact: true }).click()
  await page.waitForURL(/\/app\/cvs\/[^/?]+\?version=1/)
  const cvId = /cvs\/([^/?]+)/.exec(page.url())?.[1] ?? ''

  // the score is a sum that can be read
  await open(page, 'Analysis')
  const ring = page.getByRole('img', { name: /^ATS score: \d+ of 100$/ })
  await expect(ring).toBeVisible()
  await expect(page.getByText(/^Sum of the points below: [\d.]+$/)).toBeVisible()
  await expect(page.getByText(/Analysed by local-cv \d+ on/)).toBeVisible()
  await expect(page.getByRole('img', { name: /^\d of 5 stars$/ })).toBeVisible()
  await page.getByRole('button', { name: /^There is no summary\./ }).click()
  await expect(page.getByText(/^Open with two to four sentences/).last()).toBeVisible()
  await page.getByRole('button', { name: /^Your email address is there\./ }).click()
  await expect(page.locator('q', { hasText: 'anna@example.org' })).toBeVisible()
  await hasNoFaults(page, 'cv: analysis')

  // a job says what is missing
  await open(page, 'Job match')
  await page.getByLabel('Job description').fill(JOB)
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('group', { name: 'Keywords missing' }).getByRole('rowheader', { name: 'Kafka' })).toBeVisible()
  await expect(page.getByRole('group', { name: 'Keywords found' }).getByRole('row', { name: /^Java 2/ })).toBeVisible()
  await hasNoFaults(page, 'cv: job match')

  // changes are proposed, and nothing comes into the CV that was not accepted
  await open(page, 'Improve')
  await page.getByLabel('Job title you are applying for').fill('Backend developer')
  await page.getByRole('button', { name: 'Propose changes' }).click()
  const changes = page.getByRole('region', { name: /^Change \d+$/ })
  // the first text in a language is checked once its spelling rules are loaded
  await expect(changes.first()).toBeVisible({ timeout: patient(60_000) })
  const change = changes.first()
  await expect(change.getByText('Taken from')).toBeVisible()
  await expect(change.locator('ul q').first(), 'the line that it rests on').not.toHaveText('…')
  const line = await change.locator('ul q').first().innerText()
  expect(CV_TEXT).toContain(line)
  await hasNoFaults(page, 'cv: proposal')
  await expect(page.getByRole('button', { name: 'Create version' })).toBeDisabled()
  await complete(change)
  await change.getByRole('button', { name: /^Accept/ }).click()
  await expect(change.getByRole('status').filter({ hasText: 'accepted' })).toBeVisible()
  const after = await change.locator('dd').last().innerText()
  await changes.last().getByRole('button', { name: /^Reject/ }).click()
  await expect(changes.last().getByRole('status').filter({ hasText: 'rejected' })).toBeVisible()
  await page.reload()
  await expect(page.getByText(/^Accepted: 1 of \d+$/), 'what was said stays').toBeVisible()
  await page.getByRole('button', { name: 'Create version' }).click()
  await expect(page.getByRole('dialog').getByLabel('Branch')).toHaveValue('Backend developer')
  await page.getByRole('dialog').getByRole('button', { name: 'Create version' }).click()
  await expect(page.getByText('Version 2 is there.')).toBeVisible()

  // the version has the change and no gap; its export too
  await page.getByRole('link', { name: 'View version' }).click()
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  const made = await downloaded(page)
  expect(made).toContain(JSON.stringify(after).slice(1, -1))
  expect(made).not.toContain('[…]')
  await open(page, 'Analysis')
  await page.getByRole('button', { name: 'Analyse this version' }).click()
  await expect(ring).toBeVisible()

  // it is noted where it went
  await page.goto('/app/applications')
  await expect(page.getByText('No applications yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Add an application' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Company').fill('Hooli')
  await form.getByLabel('Job title').fill('Backend developer')
  await form.getByRole('textbox', { name: /^CV/ }).click()
  await page.getByRole('option', { name: /^anna/ }).click()
  await hasNoFaults(page, 'applications: what went where', { floating: true })
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  const sent = page.getByRole('list', { name: 'Applications' }).getByRole('listitem')
  await expect(sent).toContainText('anna, version 2')
  await sent.getByRole('button', { name: /^Note/ }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('Talked to Gavin')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(sent).toContainText('Talked to Gavin')
  await hasNoFaults(page, 'applications')
  await sent.getByRole('link', { name: 'Backend developer · Hooli' }).click()
  await expect(page).toHaveURL(new RegExp(`/app/cvs/${cvId}\\?version=2`))
  await page.goBack()
  await sent.getByRole('button', { name: /^Remove/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText('No applications yet.')).toBeVisible()
})

test('an interview can be about a CV, and is about none unless one is chosen', async ({ page, request }) => {
  const email = await somebody(request)
  const http = await inNameOf(request, email)
  await signIn(page, email)
  await page.goto('/app/interviews/new')
  await expect(page.getByRole('button', { name: 'Start interview' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'CV' }), 'nothing is offered that does nothing').toHaveCount(0)

  const cvId = await cvOf(http)
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'CV' })).toHaveValue('No CV')
  await page.getByRole('textbox', { name: 'CV' }).click()
  await page.getByRole('option', { name: /^plain-one-column/ }).click()
  await page.getByRole('button', { name: 'Start interview' }).click()
  await expect(page.getByText('Question 1 of 5')).toBeVisible()
  const sessionId = /interviews\/([^/?]+)/.exec(page.url())?.[1] ?? ''
  expect(await http.get(`/api/v1/interviews/${sessionId}`)).toMatchObject({ config: { cvId, cvVersion: 1 } })
})
