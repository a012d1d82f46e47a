import { expect, test } from 'vitest'
import type { Checkout, Subscription } from './api/types'
import { isLive, outcomeOf } from './standing'

const NONE: Subscription = {
  plan: 'free',
  planSince: null,
  status: null,
  billingCycle: null,
  startDate: null,
  periodStart: null,
  periodEnd: null,
  trialEnd: null,
  cancelAtPeriodEnd: false,
  pendingChange: null,
  price: null,
  checkout: null,
  trouble: null,
  trialAvailable: true,
  underWay: [],
  refused: null,
  sandbox: true,
}

function checkout(status: Checkout['status']): Checkout {
  return {
    checkoutId: 'c1',
    plan: 'pro',
    billingCycle: 'monthly',
    status,
    sessionId: 'cs_1',
    checkoutUrl: null,
    expiresAt: null,
    trialDays: 0,
    refusal: null,
  }
}

test.each([
  [null, false],
  ['canceled', false],
  ['incomplete_expired', false],
  ['paused', true],
  ['past_due', true],
  ['active', true],
] as const)('a subscription that is %s is there: %s', (status, live) => {
  expect(isLive({ status })).toBe(live)
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
