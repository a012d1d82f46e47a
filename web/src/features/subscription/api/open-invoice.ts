import { useMutation } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** Leads to an invoice's page. */
export function useOpenInvoice() {
  return useMutation({
    mutationFn: (id: string) => answerOf(client.GET('/api/v1/invoices/{id}/page', { params: { path: { id } } })),
    onSuccess: ({ url }) => window.location.assign(url),
  })
}
