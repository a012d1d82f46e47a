import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Problem } from '@/shared/api/problem'
import { createAnswer } from '../api/create-answer'
import { useOutbox } from './use-outbox'

vi.mock('../api/create-answer')
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

test('an answer is tried again for as long as the server is away', async () => {
  const sent = vi.mocked(createAnswer)
  for (let tries = 0; tries < 3; tries++) {
    sent.mockRejectedValueOnce(Problem.offline())
  }
  sent.mockResolvedValue(undefined as never)
  let outbox: ReturnType<typeof useOutbox> | undefined
  function Room() {
    outbox = useOutbox('i', NONE)
    return null
  }
  const root = createRoot(document.createElement('div'))
  await act(() =>
    root.render(
      <QueryClientProvider client={new QueryClient()}>
        <Room />
      </QueryClientProvider>,
    ),
  )
  await act(() => outbox?.add({ questionId: 'q', text: 'Said', duration: 1 }))
  for (let moments = 0; moments < 10; moments++) {
    await act(() => vi.advanceTimersByTimeAsync(5_000))
  }
  expect(sent).toHaveBeenCalledTimes(4)
  expect(outbox?.waiting).toEqual([expect.objectContaining({ questionId: 'q', arrived: true })])
  await act(() => root.unmount())
})

const NONE: never[] = []
