import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Updates } from './Updates'

vi.mock('@/shared/session/session', () => ({ useSession: () => ({ status: 'in' }) }))
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubEnv('PROD', true)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

test('a new version is told, and waits until somebody wants it', async () => {
  const reload = vi.fn()
  vi.stubGlobal('location', { ...window.location, reload })
  const waiting = { postMessage: vi.fn() }
  const container = Object.assign(new EventTarget(), {
    controller: {},
    register: () => Promise.resolve(Object.assign(new EventTarget(), { waiting, update: () => Promise.resolve() })),
  })
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true })
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  await act(() =>
    root.render(
      <MantineProvider>
        <Notifications />
        <Updates />
      </MantineProvider>,
    ),
  )
  for (let moments = 0; moments < 5; moments++) {
    await act(() => vi.advanceTimersByTimeAsync(5_000))
  }
  expect(document.body.textContent).toContain('update.text')
  expect(waiting.postMessage).not.toHaveBeenCalled()
  expect(reload).not.toHaveBeenCalled()
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'failure.reload')
  await act(() => button?.click())
  expect(waiting.postMessage).toHaveBeenCalledWith('update')
  container.dispatchEvent(new Event('controllerchange'))
  expect(reload).toHaveBeenCalledOnce()
  await act(() => root.unmount())
})
