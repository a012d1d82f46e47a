import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import type { Cycle, PlanName } from './types'

/** What another plan would cost and leave, told anew whenever it is asked for. */
export function useWhatIf(planId: PlanName, billingCycle: Cycle) {
  return useQuery({
    queryKey: ['what-if', planId, billingCycle],
    queryFn: () => answerOf(client.POST('/api/v1/subscriptions/what-if', { body: { planId, billingCycle } })),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  })
}
