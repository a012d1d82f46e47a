import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import type { Meter } from './types'

interface Choice {
  /** A moment; now if left out. */
  asOf?: string
  meter?: Meter
  page: number
  size: number
}

/** What used the units, latest first. */
export function useLedger(query: Choice) {
  return useQuery({
    queryKey: ['quota', 'ledger', query],
    queryFn: () => answerOf(client.GET('/api/v1/quota/ledger', { params: { query } })),
    placeholderData: keepPreviousData,
  })
}
