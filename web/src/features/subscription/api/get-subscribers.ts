import { useQuery } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'
import type { Paged, Subscriber } from './types'

/** Everybody who subscribes or has subscribed. */
export function useSubscribers(page: number) {
  return useQuery({ queryKey: ['billing', 'subscribers', page], queryFn: () => ask<Paged & { subscribers: Subscriber[] }>('GET', `/api/v1/admin/subscriptions?page=${page}&size=20`) })
}
