import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client, type Schema } from '@/shared/api/client'

/** Changes the plan at the amount that was shown; refused where it is another one by now. */
export function useChangePlan() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Schema<'ChangeRequest'>) => answerOf(client.POST('/api/v1/subscriptions/change', { body })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['subscription'] }),
  })
}
