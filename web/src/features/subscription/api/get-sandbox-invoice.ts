import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** One invoice as it is shown. */
export function useSandboxInvoice(id: string) {
  return useQuery({
    queryKey: ['sandbox', 'invoice', id],
    queryFn: () => answerOf(client.GET('/api/v1/sandbox/invoices/{id}', { params: { path: { id } } })),
  })
}
