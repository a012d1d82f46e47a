import { useQuery } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'
import type { Invoice, Paged } from './types'

/** One's own, latest first. */
export function useInvoices(page: number) {
  return useQuery({ queryKey: ['subscription', 'invoices', page], queryFn: () => ask<Paged & { invoices: Invoice[] }>('GET', `/api/v1/invoices?page=${page}&size=10`) })
}
