import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'
import type { Subscription } from './types'

export type Deed = 'change/undo' | 'cancel' | 'cancel/undo' | 'resume'

/** Cancels, resumes or takes back. */
export function useDecide() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (deed: Deed) => ask<Subscription>('POST', `/api/v1/subscriptions/${deed}`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['subscription'] }),
  })
}
