import { useMutation } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'

/** Leads to the provider's portal. */
export function useOpenPortal() {
  return useMutation({
    mutationFn: (page: 'start' | 'paymentMethod') =>
      ask<{ url: string }>('POST', '/api/v1/subscriptions/portal', { body: { page } }),
    onSuccess: ({ url }) => window.location.assign(url),
  })
}
