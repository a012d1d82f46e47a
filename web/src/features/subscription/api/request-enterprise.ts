import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'


/** Asks for an offer. */
export function useRequestEnterprise() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { company: string; message: string }) =>
      ask('POST', '/api/v1/subscriptions/enterprise', { body }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['subscription'] }),
  })
}
