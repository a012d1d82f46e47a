import { useSyncExternalStore } from 'react'
import { Problem } from '@/shared/api/problem'
import type { components } from '@/shared/api/schema'
import { forgetSeen } from '@/shared/seen'

export type Profile = components['schemas']['ProfileResponse']
export type Role = Profile['role']

/**
 * Who is signed in. The access token lives in this tab's memory alone; what renews it is a cookie that no script can read.
 * A note in the browser's storage says only that there may be such a cookie, so that visitors are not asked for one.
 */
export type Session =
  | { status: 'unknown' }
  | { status: 'out'; reason?: Reason }
  | { status: 'in'; profile: Profile }

/** Why nobody is signed in any more: the sign-in has ended, or the person went. */
export type Reason = 'ended' | 'left'

const NOTE = 'interviewai.signed-in'
const EARLY = 30_000
const AGAIN = 5_000

let session: Session = noted() ? { status: 'unknown' } : { status: 'out' }
let accessToken: string | undefined
let freshUntil = 0
let renewal: Promise<boolean> | undefined
const listeners = new Set<() => void>()

function become(next: Session) {
  session = next
  listeners.forEach((listener) => listener())
}

function noted(): boolean {
  return localStorage.getItem(NOTE) !== null
}

/** To be called before leaving for a provider: whoever comes back from there may have the cookie. */
export function expectSignIn() {
  localStorage.setItem(NOTE, 'yes')
}

export function useSession(): Session {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => session,
  )
}

export function currentSession(): Session {
  return session
}

/** Who is signed in, on pages that nobody else sees. */
export function useProfile(): Profile {
  const known = useSession()
  if (known.status !== 'in') {
    throw new Error('nobody is signed in')
  }
  return known.profile
}

/** Takes over what a sign-in gave; the person is looked up with it. */
export async function enter(token: string, expiresIn: number) {
  keep(token, expiresIn)
  localStorage.setItem(NOTE, 'yes')
  await loadProfile()
}

export async function loadProfile() {
  const response = await fetched(new Request('/api/v1/users/profile'))
  become({ status: 'in', profile: (await response.json()) as Profile })
}

/** After a change whose answer was the profile. */
export function profileChanged(profile: Profile) {
  become({ status: 'in', profile })
}

/**
 * Finds out whether somebody is signed in from before. Without a connection it is who was seen here last, if the service
 * worker knows that; else it is asked again until there is an answer. A page that is left cuts what is on its way: that
 * is no answer.
 */
export async function resume() {
  if (session.status !== 'unknown') {
    return
  }
  try {
    if (await renewed().catch(unlessOffline)) {
      await loadProfile()
    }
  } catch (error) {
    if (error instanceof Problem && !error.mayPass) {
      leave()
    } else {
      setTimeout(() => void resume().catch(() => undefined), AGAIN)
    }
    throw error
  }
}

/** Without a connection one goes on with what was seen; whatever reaches the server again is then asked for a token. */
function unlessOffline(error: unknown): true {
  if (error instanceof Problem && error.offline) {
    return true
  }
  throw error
}

/** Forgets who was signed in, in all tabs. */
export function leave(reason?: Reason) {
  if (session.status === 'out') {
    return
  }
  accessToken = undefined
  freshUntil = 0
  localStorage.removeItem(NOTE)
  forgetSeen()
  become(reason ? { status: 'out', reason } : { status: 'out' })
}

window.addEventListener('storage', (event) => {
  if (event.key === NOTE && event.newValue === null && session.status === 'in') {
    leave('ended')
  }
})

function keep(token: string, expiresIn: number) {
  accessToken = token
  freshUntil = Date.now() + expiresIn * 1000 - EARLY
}

/** One renewal at a time in this tab; the server bears with two tabs that renew at once. */
function renewed(): Promise<boolean> {
  renewal ??= renew().finally(() => {
    renewal = undefined
  })
  return renewal
}

async function renew(): Promise<boolean> {
  const response = await reached(new Request('/api/v1/auth/refresh', { method: 'POST' }))
  if (response.ok) {
    const { accessToken: token, expiresIn } = (await response.json()) as components['schemas']['RefreshResponse']
    keep(token, expiresIn)
    return true
  }
  if (response.status === 401) {
    leave(session.status === 'in' ? 'ended' : undefined)
    return false
  }
  throw await Problem.from(response)
}

async function reached(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    throw Problem.offline()
  }
}

/** Sends a request in the name of whoever is signed in, with a token that is still good. */
export async function authorised(request: Request): Promise<Response> {
  if (!accessToken && session.status === 'out') {
    return reached(request)
  }
  if (Date.now() > freshUntil) {
    await renewed().catch(unlessOffline)
  }
  const again = request.clone()
  const response = await reached(inName(request))
  if (response.status !== 401 || !(await renewed())) {
    return response
  }
  return reached(inName(again))
}

/** As {@link authorised}, but a refusal is a {@link Problem}; for what is no JSON and so has no typed client. */
export async function fetched(request: Request): Promise<Response> {
  const response = await authorised(request)
  if (!response.ok) {
    throw await Problem.from(response)
  }
  return response
}

function inName(request: Request): Request {
  if (accessToken) {
    request.headers.set('Authorization', `Bearer ${accessToken}`)
  }
  return request
}
