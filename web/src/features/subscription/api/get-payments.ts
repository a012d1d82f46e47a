import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** What was paid, latest first. */
export function usePayments(page: number) {
  return useQuery({
    queryKey: ['subscription', 'payments', page],
    queryFn: () => answerOf(client.GET('/api/v1/payments', { params: { query: { page, size: 10 } } })),
    placeholderData: keepPreviousData,
  })
}
