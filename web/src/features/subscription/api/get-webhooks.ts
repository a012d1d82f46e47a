import { useQuery } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'
import type { Paged, StoredWebhook } from './types'

/** Stored messages of the provider. */
export function useWebhooks(page: number) {
  return useQuery({ queryKey: ['billing', 'webhooks', page], queryFn: () => ask<Paged & { webhooks: StoredWebhook[] }>('GET', `/api/v1/admin/webhooks?page=${page}&size=20`) })
}
