import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** Scores by skill as they were known at a moment; now without one. */
export function useProgress(asOf: string | undefined) {
  return useQuery({
    queryKey: ['progress', asOf],
    queryFn: () =>
      answerOf(client.GET('/api/v1/interviews/progress', { params: { query: asOf === undefined ? {} : { asOf } } })),
    placeholderData: keepPreviousData,
  })
}
