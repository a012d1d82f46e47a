import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** What waits for an administrator, latest first. */
export function useCases(page: number) {
  return useQuery({
    queryKey: ['billing', 'cases', page],
    queryFn: () => answerOf(client.GET('/api/v1/admin/payment-cases', { params: { query: { page, size: 20 } } })),
    placeholderData: keepPreviousData,
  })
}
