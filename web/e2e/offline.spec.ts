import { expect, test } from '@playwright/test'
import { interviewOf, signIn, somebody } from './people'

test('a page whose files cannot be had leaves the shell standing, and comes by itself; what is not there says so', async ({ page, request }) => {
  await signIn(page, await somebody(request))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const files = '**/assets/InterviewsPage-*.js'
  await page.route(files, (route) => route.abort())
  await page.getByRole('link', { name: 'Interviews', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('This page could not be loaded.')
  await expect(page.getByRole('navigation', { name: 'Menu' })).toBeVisible()
  await page.unroute(files)
  await expect(page.getByRole('heading', { level: 1, name: 'Interviews' })).toBeVisible()

  await page.goto('/app/interviews/nowhere/report')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('There is nothing here, or it isn’t yours.')
  await expect(alert.getByRole('link', { name: 'All interviews' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden()
})

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('what was seen opens again without a connection, and for nobody after signing out', async ({
    page,
    context,
    request,
  }) => {
    const email = await somebody(request)
    const { id } = await interviewOf(request, email)
    await signIn(page, email)
    await page.goto(`/app/interviews/${id}`)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await expect(page.getByText('Question 3 of 5')).toBeVisible()
    await page.reload()
    await expect(page.getByText('Question 3 of 5')).toBeVisible()
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByText('Question 3 of 5')).toBeVisible()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page).toHaveURL('/')
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('seen')))).toEqual([])
  })
})
