import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { interviewKey } from './get-interview'

export function useSkipQuestion(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (questionId: string) =>
      answerOf(
        client.POST('/api/v1/interviews/{id}/questions/{questionId}/skip', { params: { path: { id, questionId } } }),
      ),
    onSuccess: (interview) => queries.setQueryData(interviewKey(id), interview),
  })
}
