import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client, type Schema } from '@/shared/api/client'

interface Refund {
  id: string
  /** Of several requests with the same one only the first pays back. */
  key: string
  /** All that is left if left out. */
  amount?: Schema<'Money'>
}

/** Pays an invoice back, whole or in part. */
export function useRefund() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id, key, ...body }: Refund) =>
      answerOf(
        client.POST('/api/v1/admin/invoices/{id}/refund', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['billing'] }),
  })
}
