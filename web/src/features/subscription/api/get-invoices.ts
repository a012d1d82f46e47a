import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** One's own, latest first. */
export function useInvoices(page: number) {
  return useQuery({
    queryKey: ['subscription', 'invoices', page],
    queryFn: () => answerOf(client.GET('/api/v1/invoices', { params: { query: { page, size: 10 } } })),
    placeholderData: keepPreviousData,
  })
}
