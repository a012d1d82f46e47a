import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'


/** Agrees upon a plan with somebody, or ends that. */
export function useAgreePlan() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ userId, plan }: { userId: string; plan: 'enterprise' | 'free' }) =>
      ask('PUT', `/api/v1/admin/users/${userId}/plan`, { body: { plan } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['billing'] }),
  })
}
