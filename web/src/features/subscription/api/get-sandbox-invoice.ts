import { useQuery } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'
import type { SandboxInvoice } from './types'

/** One invoice as it is shown. */
export function useSandboxInvoice(id: string) {
  return useQuery({ queryKey: ['sandbox', 'invoice', id], queryFn: () => ask<SandboxInvoice>('GET', `/api/v1/sandbox/invoices/${id}`) })
}
