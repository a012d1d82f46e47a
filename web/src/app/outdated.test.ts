import { beforeEach, expect, test, vi } from 'vitest'
import { draftPlace, keep } from '@/shared/kept'
import { reloadIfOutdated } from './outdated'

const reload = vi.fn()

beforeEach(() => {
  localStorage.clear()
  reload.mockClear()
  vi.stubGlobal('location', { ...window.location, reload })
})

function serves(page: string | undefined) {
  vi.stubGlobal('fetch', () => (page === undefined ? Promise.reject(new TypeError()) : Promise.resolve(new Response(page))))
}

test('a page of an earlier version takes the new one', async () => {
  serves('<script type="module" src="/assets/index-new.js"></script>')
  await reloadIfOutdated('/assets/index-old.js')
  expect(reload).toHaveBeenCalledOnce()
})

test('nothing is reloaded while something that was written here is not on the server', async () => {
  serves('<script type="module" src="/assets/index-new.js"></script>')
  keep(draftPlace('i', 'q'), { content: 'Half a thought', sequence: 2, known: 1, own: true })
  await reloadIfOutdated('/assets/index-old.js')
  expect(reload).not.toHaveBeenCalled()
})

test.each([
  ['of the same version', '<script type="module" src="/assets/index-old.js"></script>'],
  ['that cannot be reached', undefined],
])('a server %s is no reason to reload', async (_, page) => {
  serves(page)
  await reloadIfOutdated('/assets/index-old.js')
  expect(reload).not.toHaveBeenCalled()
})
