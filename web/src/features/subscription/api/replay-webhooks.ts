import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'
import type { Replayed } from './types'

/** Folds a person's messages in another order, beside what is known. */
export function useReplayWebhooks() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (userId: string) =>
      ask<Replayed>('POST', '/api/v1/admin/webhooks/replay', { body: { userId } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['billing'] }),
  })
}
