import { expect, type Page } from '@playwright/test'
import type { inNameOf } from './people'

type Http = Awaited<ReturnType<typeof inNameOf>>

const ORIGIN = `http://localhost:${process.env.E2E_PORT}`
const ADDRESSES = {
  successUrl: `${ORIGIN}/app/billing/return?session_id={CHECKOUT_SESSION_ID}`,
  cancelUrl: `${ORIGIN}/app/plans`,
}

/** The last part of a page's address. */
const idIn = (address: unknown) => String(address).split('/').pop() ?? ''

/** A checkout of the smaller plan that nobody has paid. */
export async function checkoutOf(http: Http): Promise<string> {
  const choice = { planId: 'pro', billingCycle: 'monthly', ...ADDRESSES }
  return String((await http.post('/api/v1/subscriptions/checkout', choice)).sessionId)
}

/** A trial of the smaller plan that is over and was paid, made without the browser, with the pages in the provider's place. */
export async function subscribed(http: Http) {
  const checkout = await checkoutOf(http)
  await http.post(`/api/v1/sandbox/checkouts/${checkout}`, { means: 'card', outcome: 'succeeds' })
  await comesTo(http, 'trialing')
  const portal = idIn((await http.post('/api/v1/subscriptions/portal', { page: 'start' })).url)
  await http.post(`/api/v1/sandbox/portals/${portal}`, { endPeriod: true })
  await comesTo(http, 'active')
  await expect.poll(async () => (await http.get('/api/v1/payments')).total, { message: 'a payment' }).toBe(1)
  const { invoices } = (await http.get('/api/v1/invoices')) as { invoices: { id: string }[] }
  const invoice = idIn((await http.get(`/api/v1/invoices/${invoices[0]?.id ?? ''}/page`)).url)
  return { checkout, portal, invoice }
}

/** Waits until the application knows how a subscription stands. */
async function comesTo(http: Http, status: string) {
  await expect.poll(async () => (await http.get('/api/v1/subscriptions')).status, { message: 'its status' }).toBe(status)
}

/** Lets the present period end on the sandbox's page, as if it were over, and comes back to the billing page. */
export async function endPeriod(page: Page) {
  await page.goto('/app/billing')
  await page.getByRole('button', { name: 'Manage payment' }).click()
  await page.waitForURL(/\/sandbox\/portal\//)
  const done = page.waitForResponse((reply) => reply.request().method() === 'POST' && reply.url().includes('/portals/'))
  await page.getByRole('button', { name: 'End the period now' }).click()
  expect((await done).ok()).toBe(true)
  await page.getByRole('link', { name: 'Back to InterviewAI Pro' }).click()
  await page.waitForURL('/app/billing')
}

/** Shows the page again until it says so: messages of the provider come a moment later. */
export async function comesToSay(page: Page, words: string | RegExp) {
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(words).first()).toBeVisible({ timeout: 2000 })
  }).toPass()
}
