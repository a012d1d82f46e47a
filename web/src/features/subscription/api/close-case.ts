import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'
import type { ParkedCase } from './types'

/** Has it tried again, or says that it is settled. */
export function useCloseCase() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ subscriptionId, id, redrive }: Pick<ParkedCase, 'subscriptionId' | 'id'> & { redrive: boolean }) =>
      ask('POST', `/api/v1/admin/payment-cases/${subscriptionId}/${id}`, { body: { redrive } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['billing'] }),
  })
}
