import { expect, type Page } from '@playwright/test'
import { ADMIN, PASSWORD } from './people'

/** Something that a page shows only after something was done, and the way there. */
export type State = [name: string, show: (page: Page) => Promise<void>]

const NOWHERE = 'nobody@example.org'

export const OPEN_STATES: State[] = [
  [
    'landing: a question opened, the languages shown',
    async (page) => {
      await page.goto('/')
      await page.getByRole('button', { name: 'Who can read my answers?' }).click()
      await page.getByRole('banner').getByRole('button', { name: 'Language' }).click()
      await expect(page.getByRole('menuitem').first()).toBeVisible()
    },
  ],
  [
    'sign-in: fields left empty',
    async (page) => {
      await page.goto('/sign-in')
      await page.locator('main').getByRole('button', { name: 'Sign in' }).click()
      await expect(page.getByText('Please fill this in.').first()).toBeVisible()
    },
  ],
  [
    'sign-in: a wrong password',
    async (page) => {
      await page.getByLabel('Email address').fill(NOWHERE)
      await page.getByLabel(/^Password( \*)?$/).fill(PASSWORD)
      await page.locator('main').getByRole('button', { name: 'Sign in' }).click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
  ],
  [
    'sign-in: after the end of a session',
    async (page) => {
      await page.goto('/sign-in?ended=true')
      await expect(page.getByText('Your session has ended.')).toBeVisible()
    },
  ],
  [
    'sign-up: fields left empty',
    async (page) => {
      await page.goto('/sign-up')
      await page.getByRole('button', { name: 'Create account' }).click()
      await expect(page.getByText('Please accept the terms first.')).toBeVisible()
    },
  ],
  [
    'forgotten password: a link is on its way',
    async (page) => {
      await page.goto('/forgot-password')
      await page.getByLabel('Email address').fill(NOWHERE)
      await page.getByRole('button', { name: 'Send link' }).click()
      await expect(page.getByText('is on its way')).toBeVisible()
    },
  ],
  [
    'confirming an address: a link that is not valid',
    async (page) => {
      await page.goto('/verify-email?token=x')
      await page.getByRole('button', { name: 'Confirm my email address' }).click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
  ],
]

/** Of somebody who has just come. */
export const NEW_STATES: State[] = [
  [
    'interviews: none yet',
    async (page) => {
      await page.goto('/app/interviews')
      await expect(page.getByText('No interviews yet.')).toBeVisible()
    },
  ],
  [
    'progress: no score yet',
    async (page) => {
      await page.goto('/app/progress')
      await expect(page.getByRole('main').getByRole('link', { name: 'New interview' })).toBeVisible()
    },
  ],
  [
    'compare: too few interviews',
    async (page) => {
      await page.goto('/app/compare')
      await expect(page.getByText('You need two interviews to compare.')).toBeVisible()
    },
  ],
  [
    'CVs: none yet',
    async (page) => {
      await page.goto('/app/cvs')
      await expect(page.getByText('No CVs yet.')).toBeVisible()
    },
  ],
  [
    'upload of a CV: no file chosen',
    async (page) => {
      await page.goto('/app/cvs/new')
      await page.getByRole('button', { name: 'Upload', exact: true }).click()
      await expect(page.getByRole('alert')).toHaveText('Please choose a file first.')
    },
  ],
  [
    'upload of a CV: refused',
    async (page) => {
      const picture = { name: 'cv.pdf', mimeType: 'application/pdf', buffer: Buffer.from('GIF89a\x01\x00', 'latin1') }
      await page.locator('input[type=file]').setInputFiles(picture)
      await page.getByRole('button', { name: 'Upload', exact: true }).click()
      await expect(page.getByRole('alert')).toContainText('neither a PDF nor a Word document')
    },
  ],
  [
    'interviews: on their way',
    async (page) => {
      await page.route('**/api/v1/interviews?*', () => undefined)
      await page.goto('/app/interviews')
      await expect(page.locator('.mantine-Skeleton-root').first()).toBeVisible()
    },
  ],
  [
    'interviews: cannot be had',
    async (page) => {
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      await page.route('**/api/v1/interviews?*', (route) => route.fulfill({ status: 500, body: '{}' }))
      await page.goto('/app/interviews')
      await expect(page.getByRole('alert')).toBeVisible()
      await page.unrouteAll({ behavior: 'ignoreErrors' })
    },
  ],
  [
    'usage: as of an earlier day',
    async (page) => {
      await page.goto('/app/usage')
      await page.getByLabel('As of').fill('2026-01-31')
      await expect(page.getByRole('button', { name: 'Back to today' })).toBeVisible()
      await expect(page.getByText('0 of 2 used')).toBeVisible()
    },
  ],
  [
    'checkout in the sandbox: declined',
    async (page) => {
      await page.goto('/app/plans')
      await page.getByRole('button', { name: 'Try Pro free' }).click()
      await page.getByRole('button', { name: 'Payment is declined' }).click()
      await expect(page.getByText('Not paid yet.')).toBeVisible()
    },
  ],
  [
    'the menu folded, one of its names shown',
    async (page) => {
      await page.goto('/app/interviews')
      await page.getByRole('button', { name: 'Collapse menu' }).click()
      await page.getByRole('link', { name: 'Progress' }).hover()
      await expect(page.getByRole('tooltip')).toBeVisible()
    },
  ],
  [
    'the menu on a phone',
    async (page) => {
      await page.setViewportSize({ width: 320, height: 900 })
      await page.getByRole('button', { name: 'Menu' }).click()
      await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
    },
  ],
]

/** Of a candidate with an interview that goes on and another one whose only answer got no score. */
export const CANDIDATE_STATES = (interview: string, unscored: string): State[] => [
  [
    'setup: fields to choose from',
    async (page) => {
      await page.goto('/app/interviews/new')
      await page.getByRole('textbox', { name: 'Field' }).click()
      await expect(page.getByRole('option').first()).toBeVisible()
    },
  ],
  [
    'room: a hint taken',
    async (page) => {
      await page.goto(`/app/interviews/${interview}`)
      await page.getByRole('button', { name: /^Hint \(/ }).click()
      await expect(page.getByText('Hints', { exact: true }).first()).toBeVisible()
    },
  ],
  [
    'room: asked whether to end',
    async (page) => {
      await page.getByRole('button', { name: 'End interview' }).first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
  [
    'report: no score',
    async (page) => {
      await page.goto(`/app/interviews/${unscored}/report`)
      await expect(page.getByText('no score').first()).toBeVisible()
    },
  ],
  [
    'progress: at an earlier time',
    async (page) => {
      await page.goto('/app/progress')
      await page.getByRole('slider').focus()
      await page.keyboard.press('Home')
      await expect(page.getByRole('button', { name: 'Back to today' })).toBeVisible()
    },
  ],
  [
    'security: a wrong password',
    async (page) => {
      await page.goto('/app/security')
      await page.getByRole('button', { name: 'Change password' }).click()
      await expect(page.getByText('Please fill this in.').first()).toBeVisible()
    },
  ],
  [
    'security: asked whether to sign out other devices',
    async (page) => {
      await page.goto('/app/security')
      await page.getByRole('button', { name: 'Sign out other devices' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
  [
    'privacy: asked whether to erase',
    async (page) => {
      await page.goto('/app/privacy')
      await page.getByRole('button', { name: 'Erase everything now' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
]

/** Of somebody with a CV in two columns that has three versions, the last one not saved. */
export const CV_STATES = (cv: string): State[] => [
  [
    'CV: a piece being corrected',
    async (page) => {
      await page.goto(`/app/cvs/${cv}`)
      await page.getByRole('button', { name: /^Edit Name/ }).click()
      await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
    },
  ],
  [
    'CV: a date that is none',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: /^Edit Start/ }).first().click()
      await page.getByRole('textbox', { name: 'Start' }).fill('last May')
      await page.keyboard.press('Enter')
      await expect(page.locator('[aria-invalid=true]')).toBeVisible()
    },
  ],
  [
    'CV: the lines of a piece marked',
    async (page) => {
      await page.goto(`/app/cvs/${cv}?version=1&tab=reading`)
      await page.getByRole('button', { name: /^Name/ }).click()
      await expect(page.locator('li mark').first()).toBeVisible()
    },
  ],
  [
    'CV: two versions compared, with what is unchanged',
    async (page) => {
      await page.goto(`/app/cvs/${cv}?tab=versions&from=1&to=2`)
      await page.getByRole('switch', { name: 'Also show what is unchanged' }).check()
      await expect(page.locator('ins').first()).toBeVisible()
    },
  ],
  [
    'CV: asked as which file to download it',
    async (page) => {
      await page.getByRole('button', { name: 'Download', exact: true }).click()
      await expect(page.getByRole('dialog').getByRole('radio')).toHaveCount(4)
    },
  ],
  [
    'CV: asked whether to delete it',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'More actions' }).click()
      await page.getByRole('menuitem', { name: 'Delete CV' }).click()
      await expect(page.getByRole('dialog')).toContainText('This cannot be undone.')
    },
  ],
]

/** Of somebody who pays for the smaller plan. */
export const PAYING_STATES: State[] = [
  [
    'plans: by the year',
    async (page) => {
      await page.goto('/app/plans')
      await page.getByText('Annual', { exact: true }).click()
      await expect(page.getByRole('link', { name: 'Pay annually' })).toBeVisible()
    },
  ],
  [
    'plans: an offer asked for',
    async (page) => {
      await page.getByRole('button', { name: 'Ask for an offer' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
  [
    'billing: asked whether to change the plan',
    async (page) => {
      await page.goto('/app/billing?plan=elite&cycle=monthly')
      await expect(page.getByRole('dialog').getByText('Due today')).toBeVisible()
    },
  ],
  [
    'billing: asked whether to cancel',
    async (page) => {
      await page.goto('/app/billing')
      await page.getByRole('button', { name: 'Cancel subscription' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
  [
    'billing: cancelled',
    async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel subscription' }).click()
      await expect(page.getByRole('button', { name: 'Keep subscription' })).toBeVisible()
    },
  ],
  [
    'return: a payment that is waited for',
    async (page) => {
      await page.route('**/api/v1/subscriptions', async (route) => {
        const reply = await route.fetch()
        const found = (await reply.json()) as Record<string, unknown>
        await route.fulfill({ json: { ...found, plan: 'free', checkout: { ...PENDING } } })
      })
      await page.goto(`/app/billing/return?session_id=${PENDING.sessionId}`)
      await expect(page.getByText('Waiting for the payment')).toBeVisible()
      await page.unrouteAll({ behavior: 'ignoreErrors' })
    },
  ],
  [
    'return: nothing was paid',
    async (page) => {
      await page.route('**/api/v1/subscriptions', async (route) => {
        const reply = await route.fetch()
        const found = (await reply.json()) as Record<string, unknown>
        await route.fulfill({ json: { ...found, plan: 'free', checkout: { ...PENDING, status: 'expired' } } })
      })
      await page.goto(`/app/billing/return?session_id=${PENDING.sessionId}`)
      await expect(page.getByText('Nothing was paid.')).toBeVisible()
      await page.unrouteAll({ behavior: 'ignoreErrors' })
    },
  ],
]

const PENDING = { checkoutId: 'one', plan: 'pro', billingCycle: 'monthly', status: 'open', sessionId: 'cs_1', trialDays: 0 }

export const ADMINISTRATOR_STATES: State[] = [
  [
    'analytics: all figures as a table',
    async (page) => {
      await page.goto('/app')
      await page.getByRole('button', { name: 'All figures as a table' }).click()
      await expect(page.getByRole('rowheader').first()).toBeVisible()
    },
  ],
  [
    'question bank: a new question left empty',
    async (page) => {
      await page.goto('/app/admin/questions/new')
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.locator('[aria-invalid=true]').first()).toBeVisible()
    },
  ],
  [
    'question bank: nothing matches',
    async (page) => {
      await page.goto('/app/admin/questions')
      await page.getByLabel('Search questions').fill('nothing says this')
      await expect(page.getByText('No question matches these filters.')).toBeVisible()
    },
  ],
  [
    'users: nobody has the address',
    async (page) => {
      await page.goto('/app/admin/users')
      await page.getByLabel('Email address').fill('nobody-at-all@example.org')
      await page.getByRole('button', { name: 'Search' }).click()
      await expect(page.getByText('No account with this address.')).toBeVisible()
    },
  ],
  [
    'users: asked whether to sign out everywhere',
    async (page) => {
      await page.goto('/app/admin/users')
      await page.getByRole('button', { name: /^Sign out everywhere/ }).first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
  [
    'audit: an event of a person',
    async (page) => {
      await page.goto('/app/audit')
      await page.getByLabel('Email address or ID').fill(ADMIN)
      await page.getByRole('button', { name: 'Read', exact: true }).click()
      await page.getByRole('button', { name: /^account\./ }).first().click()
      await expect(page.getByText('"eventId"')).toBeVisible()
    },
  ],
  [
    'payments: asked how much to refund',
    async (page) => {
      await page.goto('/app/admin/billing')
      await page.getByRole('button', { name: /^Refund/ }).first().click()
      await expect(page.getByRole('dialog').getByLabel('Amount (USD)')).toBeVisible()
    },
  ],
  [
    'payments: messages replayed in another order',
    async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
      const subscriber = await page.getByRole('list', { name: 'Subscribers' }).getByRole('listitem').first().innerText()
      await page.getByLabel('User ID').last().fill(subscriber.split('\n')[0] ?? '')
      await page.getByRole('button', { name: 'Replay in random order' }).click()
      await expect(page.getByText(/^The same plan\. Messages: \d+\.$/)).toBeVisible()
    },
  ],
  [
    'events: asked whether to rebuild',
    async (page) => {
      await page.goto('/app/admin/events')
      await page.getByRole('button', { name: /^Rebuild/ }).first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
]

/** What the tests visit beside the pages as they come. */
export function namesOfStates(): string[] {
  return [...OPEN_STATES, ...NEW_STATES, ...CANDIDATE_STATES('', ''), ...CV_STATES(''), ...PAYING_STATES, ...ADMINISTRATOR_STATES].map(([name]) => name)
}
