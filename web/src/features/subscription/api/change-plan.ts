import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'
import type { Cycle, Money, PlanName, Subscription } from './types'

/** Changes the plan at the amount that was shown; refused where it is another one by now. */
export function useChangePlan() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (choice: { planId: PlanName; billingCycle: Cycle; previewed: Money | null; proratedAt: string | null }) =>
      ask<Subscription>('POST', '/api/v1/subscriptions/change', { body: choice }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['subscription'] }),
  })
}
