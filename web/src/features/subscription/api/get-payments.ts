import { useQuery } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'
import type { Paged, Payment } from './types'

/** What was paid, latest first. */
export function usePayments(page: number) {
  return useQuery({ queryKey: ['subscription', 'payments', page], queryFn: () => ask<Paged & { payments: Payment[] }>('GET', `/api/v1/payments?page=${page}&size=10`) })
}
