import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'


/** Pays all of an invoice back, once for each key. */
export function useRefund() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id, key }: { id: string; key: string }) =>
      ask('POST', `/api/v1/admin/invoices/${id}/refund`, { body: {}, headers: { 'Idempotency-Key': key } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['billing'] }),
  })
}
