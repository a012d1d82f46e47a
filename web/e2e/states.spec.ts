import { expect, type Page, test } from '@playwright/test'
import { hasNoFaults } from './axe'
import { grownCvOf } from './cvs'
import { ADMIN, inNameOf, interviewOf, signIn, somebody, startedOf } from './people'
import { ADMINISTRATOR_STATES, CANDIDATE_STATES, CV_STATES, NEW_STATES, OPEN_STATES, PAYING_STATES, type State } from './states'
import { subscribed } from './subscriber'

// what a service worker asks for cannot be held back or refused here
test.use({ contextOptions: { reducedMotion: 'reduce' }, serviceWorkers: 'block' })

async function visit(page: Page, states: State[]) {
  for (const [name, show] of states) {
    await show(page)
    await hasNoFaults(page, name, { floating: true })
    console.log(`      visited ${name}`)
  }
}

test('states of pages that everybody sees can be read', async ({ page }) => {
  await visit(page, OPEN_STATES)
})

test('states of somebody new can be read', async ({ page, request }) => {
  await signIn(page, await somebody(request))
  await visit(page, NEW_STATES)
})

test('states of a candidate can be read', async ({ page, request }) => {
  const email = await somebody(request)
  const { id } = await interviewOf(request, email)
  const http = await inNameOf(request, email)
  const unscored = await startedOf(http, {
    type: 'behavioral',
    difficulty: 'mid',
    numQuestions: 5,
    language: 'de',
    allowOthers: true,
  })
  await unscored.answer(unscored.questions[0] ?? '', 'Ich habe zuerst gemessen und dann die Abfrage verbessert.')
  await signIn(page, email)
  await visit(page, CANDIDATE_STATES(id, unscored.id))
})

test('states of somebody with a CV can be read', async ({ page, request }) => {
  const email = await somebody(request)
  const cv = await grownCvOf(await inNameOf(request, email))
  await signIn(page, email)
  await visit(page, CV_STATES(cv))
})

test('states of somebody who pays can be read', async ({ page, request }) => {
  const email = await somebody(request)
  await subscribed(await inNameOf(request, email))
  await signIn(page, email)
  await visit(page, PAYING_STATES)
})

test('states of the administration can be read', async ({ page, request }) => {
  await subscribed(await inNameOf(request, await somebody(request)))
  await signIn(page, ADMIN)
  await expect(page).toHaveURL('/app/admin/analytics')
  await visit(page, ADMINISTRATOR_STATES)
})
