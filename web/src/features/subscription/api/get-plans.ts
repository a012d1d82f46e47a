import { useQuery } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'
import type { Offer } from './types'

/** All that is offered, the smallest first. */
export function usePlans() {
  return useQuery({ queryKey: ['plans'], queryFn: () => ask<{ plans: Offer[]; sandbox: boolean }>('GET', `/api/v1/plans`) })
}
