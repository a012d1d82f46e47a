import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** Everybody who subscribes or has subscribed. */
export function useSubscribers(page: number) {
  return useQuery({
    queryKey: ['billing', 'subscribers', page],
    queryFn: () => answerOf(client.GET('/api/v1/admin/subscriptions', { params: { query: { page, size: 20 } } })),
    placeholderData: keepPreviousData,
  })
}
