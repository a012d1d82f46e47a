import { useQuery } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'
import type { ParkedCase } from './types'

/** What waits for an administrator. */
export function useCases() {
  return useQuery({ queryKey: ['billing', 'cases'], queryFn: () => ask<{ cases: ParkedCase[] }>('GET', `/api/v1/admin/payment-cases`) })
}
