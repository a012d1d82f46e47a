import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** What was sent where, the latest first. */
export function useApplications(page: number) {
  return useQuery({
    queryKey: ['applications', page],
    queryFn: () => answerOf(client.GET('/api/v1/applications', { params: { query: { page, size: 20 } } })),
    placeholderData: keepPreviousData,
  })
}
