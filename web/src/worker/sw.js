/**
 * Keeps the dashboard's own files, so that it opens without a connection, and what the person who is signed in has seen of
 * their own interviews. A new version of it waits until the page asks for it, so that no page loses its files.
 *
 * @type {any}
 */
const worker = globalThis

/** Filled in by the build. */
const VERSION = '__VERSION__'
const FILES = ['__FILES__']

const SHELL = `shell-${VERSION}`
const SEEN = 'seen-'
const MOST_SEEN = 100

/** What is one's own, and of use without a connection; never what administrators and auditors see of others. */
const OWN = [
  /^\/api\/v1\/interviews(\/[^/]+)?$/,
  /^\/api\/v1\/interviews\/[^/]+\/(feedback|replay)$/,
  /^\/api\/v1\/(users\/profile|analytics\/me)$/,
]
const NOT_OURS = /^\/(api|v3|swagger-ui|health|\.well-known)(\/|\.|$)/

/** Counts how often all that was seen has been forgotten: what was asked for before is not kept after. */
let era = 0

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.caches.open(SHELL).then((shell) => shell.addAll(FILES)))
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    forget((name) => name.startsWith('shell-') && name !== SHELL).then(() => worker.clients.claim()),
  )
})

worker.addEventListener('message', (event) => {
  if (event.data === 'update') {
    worker.skipWaiting()
  }
  if (event.data === 'forget') {
    era++
    event.waitUntil(forget((name) => name.startsWith(SEEN)))
  }
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new worker.URL(request.url)
  if (request.method !== 'GET' || origin !== worker.location.origin) {
    return
  }
  if (OWN.some((own) => own.test(pathname))) {
    event.respondWith(fresh(event, request))
  } else if (request.mode === 'navigate' && !NOT_OURS.test(pathname)) {
    event.respondWith(kept('/'))
  } else if (FILES.includes(pathname)) {
    event.respondWith(kept(request))
  }
})

/** A file of this version; its name tells its content, so it is never out of date. */
async function kept(request) {
  const shell = await worker.caches.open(SHELL)
  return (await shell.match(request)) ?? worker.fetch(request)
}

/** What the server says now; without a connection what it said last to the same person. */
async function fresh(event, request) {
  const account = accountOf(request)
  const begun = era
  try {
    const response = await worker.fetch(request)
    if (response.ok && account) {
      event.waitUntil(keep(account, request.url, response.clone(), begun))
    }
    return response
  } catch (error) {
    const known = await lastSeen(account, request.url)
    if (known) {
      return known
    }
    throw error
  }
}

async function keep(account, url, response, begun) {
  await forget((name) => name.startsWith(SEEN) && name !== SEEN + account)
  const body = await response.blob()
  if (begun !== era) {
    return
  }
  const seen = await worker.caches.open(SEEN + account)
  await seen.delete(url)
  await seen.put(url, new worker.Response(body, { headers: { 'Content-Type': response.headers.get('Content-Type') } }))
  const entries = await seen.keys()
  await Promise.all(entries.slice(0, Math.max(0, entries.length - MOST_SEEN)).map((entry) => seen.delete(entry)))
}

/** A page that was opened without a connection has no token yet; what is kept then is of whoever is signed in here. */
async function lastSeen(account, url) {
  const names = (await worker.caches.keys()).filter((name) => name.startsWith(SEEN))
  const name = account ? SEEN + account : names[0]
  return name && names.includes(name) ? (await worker.caches.open(name)).match(url) : undefined
}

/** Whom a token names; that it is genuine was found by the server that answered. */
function accountOf(request) {
  const claims = (request.headers.get('Authorization') ?? '').split('.')[1]
  return claims ? JSON.parse(worker.atob(claims.replace(/-/g, '+').replace(/_/g, '/'))).sub : undefined
}

async function forget(which) {
  const names = await worker.caches.keys()
  await Promise.all(names.filter(which).map((name) => worker.caches.delete(name)))
}
