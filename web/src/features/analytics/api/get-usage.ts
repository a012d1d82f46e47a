import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** @param from @param to days, both of which belong to the period */
export function useUsage(from: string, to: string) {
  return useQuery({
    queryKey: ['usage', from, to],
    queryFn: () => answerOf(client.GET('/api/v1/admin/analytics/usage', { params: { query: { from, to } } })),
    placeholderData: keepPreviousData,
  })
}
