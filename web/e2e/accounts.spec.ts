import { expect, type Page, test } from '@playwright/test'
import { ADMIN, inNameOf, interviewOf, PASSWORD, signIn, somebody } from './people'

test('an auditor finds a person by their address, and the look is noted without it', async ({ page, request }) => {
  const searched = await somebody(request)
  const auditor = await somebody(request)
  await makeAuditor(request, auditor)
  await signIn(page, auditor)
  await page.goto('/app/audit')
  await read(page, 'nobody-at-all@example.org')
  await expect(page.getByText('Nobody has this address.')).toBeVisible()
  await read(page, searched)
  await expect(page.getByRole('button', { name: /^account\.\w+/ }).first()).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(searched)

  await read(page, auditor)
  const looks = page.getByRole('button', { name: /^audit\.LogInspected/ })
  await expect(looks.first()).toBeVisible()
  await looks.first().click()
  await expect(page.getByText('"kind": "address"').first()).toBeVisible()
})

test('an administrator searches for an account, and is asked before it is signed out everywhere', async ({
  page,
  browser,
  request,
}) => {
  const email = await somebody(request)
  await somebody(request)
  const theirs = await (await browser.newContext()).newPage()
  await signIn(theirs, email)
  await signIn(page, ADMIN)
  await page.goto('/app/admin/users')
  await page.getByLabel('Email address').fill(email)
  await page.getByRole('button', { name: 'Search' }).click()
  const users = page.getByRole('list', { name: 'Users' }).getByRole('listitem')
  await expect(users).toHaveCount(1)
  const signOut = page.getByRole('button', { name: `Sign out everywhere · ${email}` })
  await signOut.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await theirs.reload()
  await expect(theirs).toHaveURL(/\/app/)
  await signOut.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(page.getByText(`${email} has been signed out everywhere.`)).toBeVisible()
  await theirs.reload()
  await expect(theirs).toHaveURL(/sign-in/)
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(users.nth(2)).toBeVisible()
})

test('one is asked before other devices are signed out', async ({ page, browser, request }) => {
  const email = await somebody(request)
  const other = await (await browser.newContext()).newPage()
  await signIn(other, email)
  await signIn(page, email)
  await page.goto('/app/security')
  await page.getByRole('button', { name: 'Sign out other devices' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('You stay signed in on this device.')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
  const devices = page.getByRole('list', { name: 'Signed-in devices' }).getByRole('listitem')
  await expect(devices).toHaveCount(2)
  await page.getByRole('button', { name: 'Sign out other devices' }).click()
  await dialog.getByRole('button', { name: 'Sign out other devices' }).click()
  await expect(dialog).toBeHidden()
  await expect(devices).toHaveCount(1)
  await other.reload()
  await expect(other).toHaveURL(/sign-in/)
})

test('whoever deletes their account is told until when it can be kept, on every page, and keeps it', async ({
  page,
  request,
}) => {
  const email = await somebody(request)
  await signIn(page, email)
  await page.goto('/app/privacy')
  await page.getByRole('button', { name: 'Delete my account in 30 days' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Your current password').fill(PASSWORD)
  await dialog.getByRole('button', { name: 'Delete my account in 30 days' }).click()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('alert')).toContainText(/Your account will be erased on .* sign in before then/)
  await signIn(page, email)
  for (const address of ['/app/interviews', '/app/progress', '/app/privacy']) {
    await page.goto(address)
    await expect(page.getByText('Your account will be erased on')).toHaveCount(1)
  }
  await page.getByRole('button', { name: 'Keep my account' }).click()
  await expect(page.getByText('Your account stays.')).toBeVisible()
  await page.goto('/app/interviews')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Your account will be erased on')).toHaveCount(0)
})

test('news has one switch, which is off, and nothing is offered that does nothing', async ({ page, request }) => {
  await signIn(page, await somebody(request))
  await page.goto('/app/profile')
  await expect(page.getByLabel('First name')).toBeVisible()
  await expect(page.getByRole('switch')).toHaveCount(0)
  await expect(page.getByRole('radio')).toHaveCount(0)
  await page.goto('/app/privacy')
  await expect(page.getByRole('switch', { name: /^Email me about what’s new/ })).not.toBeChecked()
})

test('the bank is narrowed by what its questions are', async ({ page }) => {
  await signIn(page, ADMIN)
  await page.goto('/app/admin/questions')
  const found = page.getByText(/^Questions: /)
  const all = await found.innerText()
  await choose(page, 'Type of interview', 'Case study')
  await choose(page, 'Level', 'Senior')
  await expect(found).not.toHaveText(all)
  const rows = page.getByRole('list', { name: 'Question bank' }).getByRole('listitem')
  await expect(rows.filter({ hasNotText: /Case study · Senior/ })).toHaveCount(0)
  await expect(rows.first()).toBeVisible()
  await page.getByLabel('Search questions').fill('nothing says this')
  await expect(page.getByText('No question matches these filters.')).toBeVisible()
  await page.getByRole('button', { name: 'Clear filters' }).last().click()
  await expect(found).toHaveText(all)
})

test.describe('where a comma stands before tenths', () => {
  test.use({ locale: 'de-AT' })

  test('scores, dates and skills are written as there, and what the server says too', async ({ page, request }) => {
    const email = await somebody(request)
    const interview = await interviewOf(request, email)
    await interview.http.post(`/api/v1/interviews/${interview.id}/complete`, {})
    await page.addInitScript(() => localStorage.setItem('interviewai.language', 'de'))
    await page.goto('/sign-in')
    await page.getByLabel('E-Mail-Adresse').fill(email)
    await page.getByLabel(/^Passwort( \*)?$/).fill(PASSWORD)
    await page.getByRole('button', { name: 'Anmelden' }).last().click()
    await expect(page).toHaveURL(/\/app/)
    await page.goto('/app/security')
    await expect(page.getByText(/angemeldet \d{2}\.\d{2}\.\d{4}/).first()).toBeVisible()
    await page.route('**/api/v1/interviews/*/feedback', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replaceAll(/"score":[\d.]+/g, '"score":9.7') })
    })
    await page.goto(`/app/interviews/${interview.id}/report`)
    await expect(page.getByText('9,7').first()).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText(/Practise |Say something about|Probably covered|api design/)
  })
})

async function read(page: Page, person: string) {
  await page.getByLabel('Email address or ID').fill(person)
  await page.getByRole('button', { name: 'Read', exact: true }).click()
}

async function choose(page: Page, filter: string, option: string) {
  await page.getByRole('textbox', { name: filter }).click()
  await page.getByRole('option', { name: option }).click()
}

async function makeAuditor(request: Parameters<typeof inNameOf>[0], email: string) {
  const admin = await inNameOf(request, ADMIN)
  const { id } = await (await inNameOf(request, email)).get('/api/v1/users/profile')
  await admin.put(`/api/v1/admin/users/${String(id)}/role`, { role: 'auditor' })
}
