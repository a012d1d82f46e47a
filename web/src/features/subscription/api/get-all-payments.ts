import { useQuery } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'
import type { Invoice, Paged } from './types'

/** Everybody's invoices. */
export function useAllPayments(page: number) {
  return useQuery({ queryKey: ['billing', 'payments', page], queryFn: () => ask<Paged & { invoices: Invoice[] }>('GET', `/api/v1/admin/payments?page=${page}&size=20`) })
}
