import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

export function useInterviews(page: number, size: number) {
  return useQuery({
    queryKey: ['interviews', page, size],
    queryFn: () => answerOf(client.GET('/api/v1/interviews', { params: { query: { page, size } } })),
    placeholderData: keepPreviousData,
  })
}
