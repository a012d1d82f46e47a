import { expect, test } from 'vitest'
import type { Subscription } from './api/types'
import { isLive, outcomeOf } from './standing'

const NONE: Subscription = {
  plan: 'free',
  cancelAtPeriodEnd: false,
  trialAvailable: true,
  underWay: [],
  sandbox: true,
}

type Checkout = NonNullable<Subscription['checkout']>

function checkout(status: Checkout['status']): Checkout {
  return {
    checkoutId: 'c1',
    plan: 'pro',
    billingCycle: 'monthly',
    status,
    sessionId: 'cs_1',
    trialDays: 0,
  }
}

test.each([
  ['canceled', false],
  ['incomplete_expired', false],
  ['paused', true],
  ['past_due', true],
  ['active', true],
] as const)('a subscription that is %s is there: %s', (status, live) => {
  expect(isLive({ status })).toBe(live)
})

test('who never subscribed has none', () => {
  expect(isLive({})).toBe(false)
})

test.each([
  ['requested', 'free', 'pending'],
  ['open', 'free', 'pending'],
  ['complete', 'free', 'pending'],
  ['complete', 'pro', 'paid'],
  ['expired', 'free', 'failed'],
  ['refused', 'free', 'failed'],
] as const)('a checkout that is %s, with the plan %s, is %s', (status, plan, outcome) => {
  expect(outcomeOf({ ...NONE, plan, checkout: checkout(status) }, 'cs_1')).toBe(outcome)
})

test('whoever comes back to an older checkout is told of the plan that they have', () => {
  expect(outcomeOf({ ...NONE, plan: 'pro', status: 'active', checkout: checkout('open') }, 'cs_0')).toBe('paid')
  expect(outcomeOf(NONE, 'cs_0')).toBe('failed')
})
