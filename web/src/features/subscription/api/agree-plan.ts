import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

interface Agreement {
  userId: string
  plan: 'enterprise' | 'free'
}

/** Agrees upon a plan with somebody, or ends that. */
export function useAgreePlan() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ userId, plan }: Agreement) =>
      answerOf(client.PUT('/api/v1/admin/users/{userId}/plan', { params: { path: { userId } }, body: { plan } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['billing'] }),
  })
}
