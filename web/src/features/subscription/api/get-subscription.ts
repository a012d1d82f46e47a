import { useQuery } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'
import type { Subscription } from './types'

export const subscriptionKey = ['subscription']

/** @param every milliseconds after which it is asked for again; once only if false */
export function useSubscription(every: number | false = false) {
  return useQuery({
    queryKey: subscriptionKey,
    queryFn: () => ask<Subscription>('GET', '/api/v1/subscriptions'),
    refetchInterval: every,
  })
}
