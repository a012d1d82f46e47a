import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** Stored messages of the provider, latest first. */
export function useWebhooks(page: number) {
  return useQuery({
    queryKey: ['billing', 'webhooks', page],
    queryFn: () => answerOf(client.GET('/api/v1/admin/webhooks', { params: { query: { page, size: 20 } } })),
    placeholderData: keepPreviousData,
  })
}
