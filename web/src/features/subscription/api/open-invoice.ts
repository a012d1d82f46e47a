import { useMutation } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'

/** Leads to an invoice's page. */
export function useOpenInvoice() {
  return useMutation({
    mutationFn: (id: string) => ask<{ url: string }>('GET', `/api/v1/invoices/${id}/page`),
    onSuccess: ({ url }) => window.location.assign(url),
  })
}
