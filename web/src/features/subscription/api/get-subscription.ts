import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

const subscriptionKey = ['subscription']

/** @param every milliseconds after which it is asked for again; once only if false */
export function useSubscription(every: number | false = false) {
  return useQuery({
    queryKey: subscriptionKey,
    queryFn: () => answerOf(client.GET('/api/v1/subscriptions')),
    refetchInterval: every,
  })
}
