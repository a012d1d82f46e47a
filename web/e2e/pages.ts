import { expect, type Page } from '@playwright/test'

/** Pages by name and address. */
export type Pages = [name: string, address: string][]

export const OPEN: Pages = [
  ['landing', '/'],
  ['about-privacy', '/about/privacy'],
  ['about-terms', '/about/terms'],
  ['about-scoring', '/about/scoring'],
  ['plans', '/plans'],
  ['sign-up', '/sign-up'],
  ['sign-in', '/sign-in'],
  ['verify-email', '/verify-email?token=x'],
  ['forgot-password', '/forgot-password'],
  ['reset-password', '/reset-password?token=x'],
  ['change-email', '/change-email?token=x'],
]

/** Of a candidate with an interview that goes on and another that is over. */
export const OWN = (interview: string, over: string): Pages => [
  ['home', '/app'],
  ['welcome', '/app/welcome'],
  ['interviews', '/app/interviews'],
  ['setup', '/app/interviews/new'],
  ['room', `/app/interviews/${interview}`],
  ['report', `/app/interviews/${over}/report`],
  ['replay', `/app/interviews/${interview}/replay`],
  ['compare', `/app/compare?one=${interview}&other=${over}`],
  ['progress', '/app/progress'],
  ['profile', '/app/profile'],
  ['security', '/app/security'],
  ['privacy', '/app/privacy'],
  ['own-plans', '/app/plans'],
  ['billing', '/app/billing'],
  ['usage', '/app/usage'],
  ['not-found', '/app/nowhere'],
]

/** Of somebody with a CV that has three versions, the first saved and the last not. */
export const CVS = (cv: string): Pages => [
  ['cvs', '/app/cvs'],
  ['cv-upload', '/app/cvs/new'],
  ['cv-content', `/app/cvs/${cv}`],
  ['cv-saved', `/app/cvs/${cv}?version=1`],
  ['cv-reading', `/app/cvs/${cv}?version=1&tab=reading`],
  ['cv-analysis', `/app/cvs/${cv}?version=1&tab=analysis`],
  ['cv-match', `/app/cvs/${cv}?version=1&tab=match`],
  ['cv-improve', `/app/cvs/${cv}?version=1&tab=improve`],
  ['cv-versions', `/app/cvs/${cv}?tab=versions&from=1&to=2`],
  ['applications', '/app/applications'],
]

/** Of somebody who pays, by the ids of the pages in the provider's place. */
export const PAYING = ({ checkout, portal, invoice }: { checkout: string; portal: string; invoice: string }): Pages => [
  ['paying-plans', '/app/plans'],
  ['paying-billing', '/app/billing'],
  ['paying-usage', '/app/usage'],
  ['paying-return', `/app/billing/return?session_id=${checkout}`],
  ['sandbox-paid-checkout', `/sandbox/checkout/${checkout}`],
  ['sandbox-portal', `/sandbox/portal/${portal}`],
  ['sandbox-invoice', `/sandbox/invoice/${invoice}`],
]

export const ADMINISTRATION: Pages = [
  ['admin-questions', '/app/admin/questions'],
  ['admin-question', '/app/admin/questions/backend-rest-status-codes'],
  ['admin-users', '/app/admin/users'],
  ['admin-events', '/app/admin/events'],
  ['admin-analyses', '/app/admin/analyses'],
  ['admin-billing', '/app/admin/billing'],
  ['admin-analytics', '/app/admin/analytics'],
  ['audit', '/app/audit'],
]

/** Waits until a page has all that it shows. */
export async function settled(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.mantine-Skeleton-root, .mantine-Loader-root')).toHaveCount(0)
}
