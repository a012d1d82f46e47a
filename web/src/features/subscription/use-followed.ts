import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useSubscription } from './api/get-subscription'

const WHILE_UNDER_WAY = 2000
const OTHERWISE = 10_000

/**
 * One's subscription as it is from moment to moment: what the provider says comes a while after what one did on its pages.
 * Where that changes something, invoices, payments and what is left of the month are asked for again.
 */
export function useFollowed() {
  const queries = useQueryClient()
  const underWay = useSubscription().data?.underWay.length ?? 0
  const subscription = useSubscription(underWay > 0 ? WHILE_UNDER_WAY : OTHERWISE)
  const { plan, status, periodEnd, trouble } = subscription.data ?? {}
  const standing = subscription.data && [plan, status, periodEnd, trouble?.invoiceId].join()
  const last = useRef(standing)
  useEffect(() => {
    if (last.current !== undefined && last.current !== standing) {
      for (const list of [['subscription', 'invoices'], ['subscription', 'payments'], ['quota']]) {
        void queries.invalidateQueries({ queryKey: list })
      }
    }
    last.current = standing
  }, [standing, queries])
  return subscription
}
