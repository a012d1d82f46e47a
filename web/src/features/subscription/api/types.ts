export interface Money {
  minor: number
  currency: string
}

export const PLANS = ['free', 'pro', 'elite', 'enterprise'] as const
export type PlanName = (typeof PLANS)[number]
export type Cycle = 'monthly' | 'annual'

export const FEATURES = [
  'mockInterviews',
  'cvAnalysis',
  'cvOptimization',
  'chromeExtension',
  'telegramBot',
  'voiceMessages',
  'contextAwareness',
  'stealthMode',
  'advancedAI',
  'prioritySupport',
  'customTraining',
] as const
export const LIMITS = [
  'mockInterviewsPerMonth',
  'cvAnalysesPerMonth',
  'chromeQuestionsPerMonth',
  'aiTokensPerMonth',
] as const

export interface Offer {
  id: PlanName
  name: string
  monthly: Money | null
  annual: Money | null
  trialDays: number
  features: Record<(typeof FEATURES)[number], boolean>
  /** -1 where there is none. */
  limits: Record<(typeof LIMITS)[number], number>
}

export type Status =
  | 'incomplete'
  | 'incomplete_expired'
  | 'trialing'
  | 'active'
  | 'past_due'
  | 'unpaid'
  | 'paused'
  | 'canceled'

export interface Checkout {
  checkoutId: string
  plan: PlanName
  billingCycle: Cycle
  status: 'requested' | 'open' | 'complete' | 'expired' | 'refused'
  sessionId: string | null
  checkoutUrl: string | null
  expiresAt: string | null
  trialDays: number
  refusal: string | null
}

export interface Trouble {
  invoiceId: string
  due: Money
  confirmationNeeded: boolean
  since: string
  nextAttemptAt: string | null
}

export interface Subscription {
  plan: PlanName
  planSince: string | null
  status: Status | null
  billingCycle: Cycle | null
  startDate: string | null
  periodStart: string | null
  periodEnd: string | null
  trialEnd: string | null
  cancelAtPeriodEnd: boolean
  pendingChange: { plan: PlanName; billingCycle: Cycle; at: string } | null
  price: Money | null
  checkout: Checkout | null
  trouble: Trouble | null
  trialAvailable: boolean
  underWay: string[]
  refused: { kind: string; code: string; at: string } | null
  sandbox: boolean
}

export interface WhatIf {
  plan: PlanName
  billingCycle: Cycle
  today: Money
  renewal: Money | null
  renewsAt: string | null
  when: 'now' | 'periodEnd' | 'checkout'
  proratedAt: string | null
}

export interface Paged {
  page: number
  size: number
  total: number
}

export interface Invoice {
  id: string
  userId?: string
  number: string | null
  status: 'draft' | 'open' | 'paid' | 'uncollectible' | 'void'
  due: Money
  paid: Money
  refunded: Money
  issuedAt: string
  paidAt: string | null
}

export interface Payment {
  invoiceId: string
  number: string | null
  amount: Money
  refunded: Money
  paidAt: string
  status: 'paid' | 'refunded' | 'partiallyRefunded' | 'disputed'
}

export interface Subscriber {
  userId: string
  plan: PlanName
  status: Status | null
  cycle: Cycle | null
  periodEnd: string | null
  cancelAtPeriodEnd: boolean
}

export interface ParkedCase {
  id: string
  subscriptionId: string
  userId: string
  reason: string
  detail: string
  redrivable: boolean
  parkedAt: string
}

export interface StoredWebhook {
  id: string
  subject: string
  type: string
  receivedAt: string
}

export interface Replayed {
  messages: number
  order: string[]
  same: boolean
}

export interface SandboxCheckout {
  sessionId: string
  plan: PlanName
  billingCycle: Cycle
  amount: Money
  trialDays: number
  status: string
  payPalOffered: boolean
  cancelUrl: string
}

export interface SandboxPortal {
  means: 'succeeds' | 'declines' | 'needsConfirmation'
  open: { invoiceId: string; due: Money; confirmationNeeded: boolean }[]
  returnTo: string
}

export interface SandboxInvoice {
  number: string | null
  due: Money
  paid: Money
  status: Invoice['status']
  issuedAt: string
}
