import { useQuery } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'
import type { Quota } from './types'

/** What is left of the month. */
export function useQuota() {
  return useQuery({ queryKey: ['quota'], queryFn: () => ask<Quota>('GET', '/api/v1/quota') })
}
