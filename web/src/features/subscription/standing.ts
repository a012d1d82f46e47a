import type { Subscription } from './api/types'

const OVER: Subscription['status'][] = ['canceled', 'incomplete_expired']

/** Whether there is a subscription that lives or may revive, so that it is changed and not bought anew. */
export function isLive({ status }: Pick<Subscription, 'status'>): boolean {
  return !!status && !OVER.includes(status)
}

/** How a checkout ended, as far as is known. */
export function outcomeOf(subscription: Subscription, sessionId: string | null): 'paid' | 'failed' | 'pending' {
  const { checkout, plan } = subscription
  if (checkout && (sessionId === null || checkout.sessionId === sessionId)) {
    if (checkout.status === 'expired' || checkout.status === 'refused') {
      return 'failed'
    }
    return checkout.status === 'complete' && plan !== 'free' ? 'paid' : 'pending'
  }
  return isLive(subscription) && plan !== 'free' ? 'paid' : 'failed'
}
