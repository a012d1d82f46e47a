import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** Everybody's invoices, latest first. */
export function useAllPayments(page: number) {
  return useQuery({
    queryKey: ['billing', 'payments', page],
    queryFn: () => answerOf(client.GET('/api/v1/admin/payments', { params: { query: { page, size: 20 } } })),
    placeholderData: keepPreviousData,
  })
}
