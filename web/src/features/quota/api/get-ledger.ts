import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'
import type { Ledger, Meter } from './types'

interface Choice {
  /** A moment; now if left out. */
  asOf?: string
  meter?: Meter
  page: number
  size: number
}

/** What used the units, latest first. */
export function useLedger({ asOf, meter, page, size }: Choice) {
  const query = new URLSearchParams({ page: `${page}`, size: `${size}`, ...(asOf && { asOf }), ...(meter && { meter }) })
  return useQuery({
    queryKey: ['quota', 'ledger', query.toString()],
    queryFn: () => ask<Ledger>('GET', `/api/v1/quota/ledger?${query}`),
    placeholderData: keepPreviousData,
  })
}
