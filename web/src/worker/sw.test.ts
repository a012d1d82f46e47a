// @vitest-environment node
import { readFileSync } from 'node:fs'
import { beforeEach, expect, test, vi } from 'vitest'

const SOURCE = readFileSync(new URL('./sw.js', import.meta.url), 'utf8')
const HOME = 'https://interviewai.example'
const INTERVIEW = `${HOME}/api/v1/interviews/one`

type Listener = (event: Record<string, unknown>) => void
type Kept = Map<string, Response>

/** A browser around the service worker, as far as it needs one. */
function browser(version: string, stores = new Map<string, Kept>()) {
  const listeners = new Map<string, Listener>()
  const network = vi.fn<(request: Request | string) => Promise<Response>>()
  const skipWaiting = vi.fn()
  const key = (request: Request | string) => (typeof request === 'string' ? request : request.url)
  const storeOf = (kept: Kept) => ({
    match: (request: Request | string) => Promise.resolve(kept.get(key(request))?.clone()),
    put: (request: Request | string, response: Response) => Promise.resolve(void kept.set(key(request), response)),
    delete: (request: Request | string) => Promise.resolve(kept.delete(key(request))),
    keys: () => Promise.resolve([...kept.keys()]),
    addAll: (files: string[]) => Promise.resolve(files.forEach((file) => kept.set(file, new Response(`${version} ${file}`)))),
  })
  const worker = {
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
    caches: {
      keys: () => Promise.resolve([...stores.keys()]),
      open: (name: string) => {
        const kept = stores.get(name) ?? new Map<string, Response>()
        stores.set(name, kept)
        return Promise.resolve(storeOf(kept))
      },
      delete: (name: string) => Promise.resolve(stores.delete(name)),
    },
    clients: { claim: vi.fn() },
    location: new URL(HOME),
    fetch: network,
    skipWaiting,
    URL,
    Response,
    atob,
  }
  new Function('globalThis', SOURCE.replace('__VERSION__', version).replace('__FILES__', '/'))(worker)
  const tell = async (name: string, event: Record<string, unknown> = {}) => {
    const pending: Promise<unknown>[] = []
    let response: Promise<Response> | undefined
    listeners.get(name)?.({
      ...event,
      waitUntil: (work: Promise<unknown>) => pending.push(work),
      respondWith: (answer: Promise<Response>) => (response = answer),
    })
    const answered = await response
    await Promise.all(pending)
    return answered
  }
  const ask = (url: string, person?: string) => {
    const claims = person && btoa(JSON.stringify({ sub: person }))
    return tell('fetch', {
      request: new Request(url, claims ? { headers: { Authorization: `Bearer x.${claims}.x` } } : {}),
    })
  }
  return { stores, network, skipWaiting, tell, ask }
}

const offline = () => Promise.reject(new TypeError('no connection'))

let here: ReturnType<typeof browser>
beforeEach(() => {
  here = browser('v1')
})

test('without a connection one sees what one saw last', async () => {
  here.network.mockResolvedValueOnce(new Response('what I said'))
  await here.ask(INTERVIEW, 'ann')
  here.network.mockImplementation(offline)
  expect(await (await here.ask(INTERVIEW, 'ann'))?.text()).toBe('what I said')
  expect(await (await here.ask(INTERVIEW))?.text()).toBe('what I said')
  await expect(here.ask(`${HOME}/api/v1/interviews/two`, 'ann')).rejects.toThrow()
})

test('nobody sees what somebody else saw', async () => {
  here.network.mockResolvedValueOnce(new Response('what Ann said'))
  await here.ask(INTERVIEW, 'ann')
  here.network.mockImplementation(offline)
  await expect(here.ask(INTERVIEW, 'bob')).rejects.toThrow()
  here.network.mockResolvedValueOnce(new Response('Bob'))
  await here.ask(`${HOME}/api/v1/users/profile`, 'bob')
  await expect(here.ask(INTERVIEW)).rejects.toThrow()
  expect([...here.stores.keys()]).toEqual(['seen-bob'])
})

test('what is forgotten is not kept by an answer that was still on its way', async () => {
  let arrive: (response: Response) => void = () => undefined
  here.network.mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)))
  const asked = here.ask(INTERVIEW, 'ann')
  await here.tell('message', { data: 'forget' })
  arrive(new Response('what Ann said'))
  await asked
  expect([...here.stores.keys()]).toEqual([])
})

test.each(['/api/v1/admin/users', '/api/v1/audit/streams', '/api/v1/interviews/one/events', '/api/v1/privacy/export'])(
  'what is at %s is none of its business',
  async (path) => {
    expect(await here.ask(HOME + path, 'ann')).toBeUndefined()
  },
)

test('a new version waits until it is asked for, and then removes the files of the old one', async () => {
  await here.tell('install')
  const next = browser('v2', here.stores)
  await next.tell('install')
  expect([...here.stores.keys()]).toEqual(['shell-v1', 'shell-v2'])
  expect(next.skipWaiting).not.toHaveBeenCalled()
  await next.tell('message', { data: 'update' })
  expect(next.skipWaiting).toHaveBeenCalledOnce()
  await next.tell('activate')
  expect([...here.stores.keys()]).toEqual(['shell-v2'])
})
