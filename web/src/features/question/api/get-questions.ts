import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import type { paths } from '@/shared/api/schema'

/** What the bank can be narrowed to, by the names of the interface. */
export type Filter = Omit<NonNullable<paths['/api/v1/questions']['get']['parameters']['query']>, 'page' | 'size'>

export function useQuestions(filter: Filter, page: number, size: number) {
  return useQuery({
    queryKey: ['questions', filter, page, size],
    queryFn: () => answerOf(client.GET('/api/v1/questions', { params: { query: { ...filter, page, size } } })),
    placeholderData: keepPreviousData,
  })
}
