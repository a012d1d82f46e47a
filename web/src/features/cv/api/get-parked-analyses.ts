import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** Analyses that wait for an administrator, latest first. */
export function useParkedAnalyses(page: number) {
  return useQuery({
    queryKey: ['parked-analyses', page],
    queryFn: () => answerOf(client.GET('/api/v1/admin/cv/analyses', { params: { query: { page, size: 20 } } })),
    placeholderData: keepPreviousData,
  })
}
