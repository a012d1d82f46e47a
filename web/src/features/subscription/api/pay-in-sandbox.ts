import { useMutation } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'

export type Outcome = 'succeeds' | 'declined' | 'slow' | 'needsConfirmation'

interface Paid {
  status: string
  redirectTo: string | null
  message: string | null
}

/** Lets a payment of the sandbox end in one way or another. */
export function usePayInSandbox(id: string) {
  return useMutation({
    mutationFn: (body: { means: 'card' | 'payPal'; outcome: Outcome }) =>
      ask<Paid>('POST', `/api/v1/sandbox/checkouts/${id}`, { body }),
    onSuccess: ({ redirectTo }) => redirectTo && window.location.assign(redirectTo),
  })
}
