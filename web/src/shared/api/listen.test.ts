// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { authorised } from '@/shared/session/session'
import { listen } from './listen'

vi.mock('@/shared/session/session', () => ({ authorised: vi.fn() }))

const LONG = 60_000

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.mocked(authorised).mockReset()
})

function event(id: number) {
  return new Response(`id:${id}\nevent:progress\ndata:{}\n\n`)
}

test('after a lost connection one goes on behind the event that was seen last', async () => {
  const leaving = new AbortController()
  const seen: (string | null)[] = []
  vi.mocked(authorised).mockImplementation((request) => {
    seen.push(request.headers.get('Last-Event-ID'))
    return seen.length === 2 ? Promise.reject(new Error('lost')) : Promise.resolve(event(seen.length + 2))
  })
  const heard: string[] = []
  const listening = listen(
    'http://localhost/events',
    (name) => {
      heard.push(name)
      if (heard.length === 4) {
        leaving.abort()
      }
    },
    leaving.signal,
  )
  await vi.advanceTimersByTimeAsync(LONG)
  await listening
  expect(seen).toEqual([null, '3', '3'])
  expect(heard).toEqual(['progress', 'end', 'progress', 'end'])
})

test('whoever is refused does not come again', async () => {
  vi.mocked(authorised).mockResolvedValue(new Response('{}', { status: 404 }))
  const heard = vi.fn()
  await listen('http://localhost/events', heard, new AbortController().signal)
  expect(authorised).toHaveBeenCalledTimes(1)
  expect(heard).not.toHaveBeenCalled()
})
