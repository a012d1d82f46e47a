import type { Schema } from '@/shared/api/client'

export type Money = Schema<'Money'>
export type Subscription = Schema<'SubscriptionResponse'>
export type Trouble = Schema<'PaymentTrouble'>
export type Invoice = Schema<'InvoiceView'>
export type Offer = Schema<'PlanResponse'>
export type PlanName = Subscription['plan']
export type Cycle = NonNullable<Subscription['billingCycle']>

export const PLANS = ['free', 'pro', 'elite', 'enterprise'] as const satisfies PlanName[]

/** In the order in which plans show what they have. */
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
export type Feature = (typeof FEATURES)[number]

/** Each limit of a plan, -1 where there is none, with what is counted against it. */
export const LIMITS = [
  ['mockInterviewsPerMonth', 'mockInterviews'],
  ['cvAnalysesPerMonth', 'cvAnalyses'],
  ['chromeQuestionsPerMonth', 'liveQuestions'],
  ['aiTokensPerMonth', 'aiTokens'],
] as const satisfies [keyof Offer['limits'], string][]
