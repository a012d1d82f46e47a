import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

export interface QuestionFilter {
  q: string
  language: string
  page: number
  size: number
}

export function useQuestions({ q, language, page, size }: QuestionFilter) {
  return useQuery({
    queryKey: ['questions', q, language, page, size],
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/questions', {
          params: { query: { page, size, ...(q && { q }), ...(language && { language }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  })
}
