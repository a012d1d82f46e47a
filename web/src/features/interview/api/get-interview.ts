import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

export const interviewKey = (id: string) => ['interview', id]

export function useInterview(id: string) {
  return useQuery({
    queryKey: interviewKey(id),
    queryFn: () => answerOf(client.GET('/api/v1/interviews/{id}', { params: { path: { id } } })),
  })
}
