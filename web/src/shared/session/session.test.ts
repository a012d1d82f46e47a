import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { expectSignIn } from './session'

const TOKEN = { accessToken: 'a.b.c', expiresIn: 900 }
const PROFILE = { id: 'somebody', firstName: 'Ann' }

type Answer = (request: Request) => Promise<Response>

const cut: Answer = () => Promise.reject(new TypeError('Failed to fetch'))
const cutWithin: Answer = () => Promise.resolve(new Response('{"accessToken":'))
const refused: Answer = () => Promise.resolve(new Response('{}', { status: 401 }))
const token: Answer = () => Promise.resolve(Response.json(TOKEN))
/** As the server answers: nobody without a token. */
const profile: Answer = (request) =>
  Promise.resolve(request.headers.has('Authorization') ? Response.json(PROFILE) : new Response('{}', { status: 401 }))

/** The module as a page that is opened finds it, with what the server says to each renewal, one after the other. */
async function opened(...renewals: Answer[]) {
  vi.stubGlobal('fetch', (request: Request) =>
    request.url.endsWith('/auth/refresh') ? (renewals.shift() ?? cut)(request) : profile(request),
  )
  vi.resetModules()
  return import('./session')
}

beforeEach(() => {
  vi.useFakeTimers()
  expectSignIn()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  localStorage.clear()
})

test('whoever has a good cookie is signed in', async () => {
  const { resume, currentSession } = await opened(token)
  await resume()
  expect(currentSession().status).toBe('in')
})

test('a renewal that is cut while other requests arrive signs nobody out', async () => {
  const { resume, currentSession } = await opened(cut, cut, token)
  await resume()
  expect(currentSession()).toMatchObject({ status: 'in', profile: PROFILE })
})

test.each([
  ['before its answer', cut],
  ['within its answer', cutWithin],
])('a renewal that is cut %s comes again by itself, and in the next page', async (_, broken) => {
  const { resume, currentSession } = await opened(broken, broken, broken, token)
  await resume().catch(() => undefined)
  expect(currentSession().status).toBe('unknown')
  expect(localStorage).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(currentSession().status).toBe('in')
})

test('a cookie that is refused ends the sign-in', async () => {
  const { resume, currentSession } = await opened(refused)
  await resume()
  expect(currentSession().status).toBe('out')
  expect(localStorage).toHaveLength(0)
})
