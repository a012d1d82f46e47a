import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client, type Schema } from '@/shared/api/client'

/** Asks for the provider's page; the same wish leads to the same one. */
export function useCreateCheckout() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (choice: Pick<Schema<'CheckoutRequest'>, 'planId' | 'billingCycle'>) =>
      answerOf(
        client.POST('/api/v1/subscriptions/checkout', {
          body: {
            ...choice,
            successUrl: `${window.location.origin}/app/billing/return?session_id={CHECKOUT_SESSION_ID}`,
            cancelUrl: `${window.location.origin}/app/plans`,
          },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['subscription'] }),
  })
}
