import { useQuery } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'
import type { Cycle, PlanName, WhatIf } from './types'

/** What another plan would cost, told anew whenever it is asked for. */
export function useWhatIf(planId: PlanName, billingCycle: Cycle) {
  return useQuery({
    queryKey: ['what-if', planId, billingCycle],
    queryFn: () => ask<WhatIf>('POST', '/api/v1/subscriptions/what-if', { body: { planId, billingCycle } }),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  })
}
