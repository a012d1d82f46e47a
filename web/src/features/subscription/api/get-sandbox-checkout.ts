import { useQuery } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'
import type { SandboxCheckout } from './types'

/** What is to be paid. */
export function useSandboxCheckout(id: string) {
  return useQuery({ queryKey: ['sandbox', 'checkout', id], queryFn: () => ask<SandboxCheckout>('GET', `/api/v1/sandbox/checkouts/${id}`) })
}
