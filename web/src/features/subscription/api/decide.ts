import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

const DEEDS = {
  cancel: () => client.POST('/api/v1/subscriptions/cancel'),
  undoCancel: () => client.POST('/api/v1/subscriptions/cancel/undo'),
  undoChange: () => client.POST('/api/v1/subscriptions/change/undo'),
  resume: () => client.POST('/api/v1/subscriptions/resume'),
}

export type Deed = keyof typeof DEEDS

/** Cancels, resumes or takes back. */
export function useDecide() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (deed: Deed) => answerOf(DEEDS[deed]()),
    onSettled: () => queries.invalidateQueries({ queryKey: ['subscription'] }),
  })
}
