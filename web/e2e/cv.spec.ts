import { expect, type Page, test } from '@playwright/test'
import { cvFile, cvOf } from './cvs'
import { inNameOf, signIn, somebody } from './people'

const PLAIN = 'plain-one-column.pdf'

test('from a file to a saved version, to a corrected one and back', async ({ page, request }) => {
  await signIn(page, await somebody(request))
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'CVs' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Upload CV' }).click()
  await expect(page.getByText('up to 5 MB and 20 pages')).toBeVisible()
  await upload(page, PLAIN)
  await expect(page).toHaveURL(/\/app\/cvs\/[^/]+\?version=1$/)
  await expect(page.getByRole('heading', { name: 'plain-one-column', level: 1 })).toBeVisible()
  await expect(page.getByText('so the file was not scanned')).toBeVisible()

  // what was read, and what is made of it
  const contact = page.getByRole('region', { name: 'Contact details' })
  await expect(contact).toContainText('Maeve Harrington')
  await expect(contact).toContainText('07700 900142')
  await expect(page.getByRole('region', { name: 'Experience' })).toContainText('Northgate Freight')
  await contact.getByRole('button', { name: 'Edit Phone: 07700 900142' }).click()
  await contact.getByRole('textbox', { name: 'Phone' }).fill('07700 900143')
  await contact.getByRole('button', { name: 'Save' }).click()
  await expect(contact.getByRole('button', { name: 'Edit Phone: 07700 900143' })).toBeFocused()
  await expect(contact.getByText('typed by you')).toBeVisible()
  await contact.getByRole('button', { name: 'Add: Headline' }).click()
  await page.keyboard.type('Backend engineer')
  await page.keyboard.press('Enter')
  await expect(contact.getByRole('button', { name: 'Edit Headline: Backend engineer' })).toBeFocused()
  const skills = page.getByRole('region', { name: 'Skills' })
  await skills.getByRole('button', { name: 'Edit Skills: Gradle' }).click()
  await skills.getByRole('button', { name: 'Remove' }).click()
  await expect(skills.getByRole('button', { name: 'Add: Skills' })).toBeFocused()
  await expect(skills).not.toContainText('Gradle')
  await page.reload()
  await expect(contact).toContainText('07700 900143')

  await page.getByRole('button', { name: 'Save this version' }).click()
  await expect(page.getByText('This version is saved')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Edit / })).toHaveCount(0)
  await page.getByRole('button', { name: 'Make a version to correct' }).click()
  await expect(page).toHaveURL(/version=2/)
  await contact.getByRole('button', { name: /^Edit Name/ }).click()
  await page.keyboard.press('Escape')
  await expect(contact.getByRole('button', { name: /^Edit Name/ })).toBeFocused()
  await contact.getByRole('button', { name: /^Edit Name/ }).click()
  await contact.getByRole('textbox', { name: 'Name' }).fill('Maeve Harrington-Byrne')
  await page.keyboard.press('Enter')
  await expect(contact).toContainText('Maeve Harrington-Byrne')

  await page.getByRole('tab', { name: 'Versions' }).click()
  await expect(page.getByText(/^Made from version 1 to be corrected/)).toBeVisible()
  await page.getByRole('button', { name: 'Show changes · Version 2' }).click()
  await expect(page.locator('ins')).toContainText('Byrne')
  await page.getByRole('button', { name: 'Make current · Version 1' }).click()
  await expect(page.getByRole('button', { name: 'Make current · Version 2' })).toBeVisible()
})

test('what a machine reads stands beside the fields, and each piece leads to its line', async ({ page, request }) => {
  const email = await somebody(request)
  const id = await cvOf(await inNameOf(request, email), 'side-bar-left.pdf')
  await signIn(page, email)
  await page.goto(`/app/cvs/${id}`)
  await page.getByRole('tab', { name: 'Content' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'What a machine reads' })).toBeFocused()
  await expect(page.getByText('Simple programs read straight across columns')).toBeVisible()
  const field = page.getByRole('button', { name: /^Email address/ })
  const address = /\S+@\S+/.exec(await field.innerText())?.[0] ?? 'none'
  await field.click()
  await expect(field).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('li mark')).toHaveText(address)
})

test('letters that cannot be written are named, and no file is made of them', async ({ page, request }) => {
  const email = await somebody(request)
  const http = await inNameOf(request, email)
  const id = await cvOf(http)
  await http.post(`/api/v1/cv/${id}/confirm`, {
    corrections: [{ type: 'modification', path: 'contact/name', text: 'Maeve 🦄 Harrington' }],
  })
  await signIn(page, email)
  await page.goto(`/app/cvs/${id}`)
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Download file' }).click()
  await expect(dialog.getByRole('alert')).toContainText('These letters cannot be written into the file: 🦄')
  for (const [format, name] of [
    ['JSON Resume (.json)', 'plain-one-column.json'],
    ['Original file', PLAIN],
  ] as const) {
    await dialog.getByRole('radio', { name: format }).check()
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Download file' }).click()
    expect((await download).suggestedFilename()).toBe(name)
    await page.getByRole('button', { name: 'Download', exact: true }).click()
  }
  await page.keyboard.press('Escape')

  // another name, and gone
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  await dialog.getByRole('textbox', { name: 'Name' }).fill('For Leeds')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'For Leeds', level: 1 })).toBeVisible()
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Delete CV' }).click()
  await dialog.getByRole('button', { name: 'Delete CV' }).click()
  await expect(page.getByText('No CVs yet.')).toBeVisible()
})

test('a file can be dropped, what is refused is said in words, and without events one still learns what was read', async ({
  page,
  request,
}) => {
  await signIn(page, await somebody(request))
  await page.goto('/app/cvs/new')
  const large = { name: 'large.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(5 * 1024 * 1024 + 1) }
  await page.locator('input[type=file]').setInputFiles(large)
  await expect(page.getByRole('alert')).toContainText('larger than 5 MB')
  await drop(page, 'empty.txt', '')
  await expect(page.getByRole('alert')).toContainText('This file is empty.')
  await drop(page, 'page.txt', '<html><body>Ann</body></html>')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.getByRole('button', { name: 'Upload', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('neither a PDF nor a Word document')

  await page.route('**/api/v1/cv/*/events*', (route) => route.abort())
  await drop(page, 'ann.txt', 'Ann Example\nann@example.org\n\nSkills\nJava, Kotlin\n')
  await page.getByRole('button', { name: 'Upload', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Skills' })).toContainText('Kotlin')
})

async function upload(page: Page, name: string) {
  await page.locator('input[type=file]').setInputFiles(cvFile(name))
  await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible()
  await page.getByRole('button', { name: 'Upload', exact: true }).click()
}

async function drop(page: Page, name: string, text: string) {
  const dataTransfer = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text ?? ''], name ?? '', { type: 'text/plain' }))
      return transfer
    },
    [name, text],
  )
  await page.getByText('up to 5 MB and 20 pages').locator('..').dispatchEvent('drop', { dataTransfer })
}
