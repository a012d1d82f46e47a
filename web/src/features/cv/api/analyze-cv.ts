import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { useKey } from '../use-key'
import { cvKey } from './keys'

/** Has a version analysed, compared with a job description where there is one. */
export function useAnalyzeCv(cvId: string, version: number) {
  const queries = useQueryClient()
  const { key, answered } = useKey()
  return useMutation({
    mutationFn: (jobDescription?: string) =>
      answerOf(
        client.POST('/api/v1/cv/{cvId}/analyze', {
          params: { path: { cvId }, query: { version }, header: { 'Idempotency-Key': key } },
          body: { ...(jobDescription && { jobDescription }) },
        }),
      ),
    onSettled: (_, error) => {
      answered(error)
      return queries.invalidateQueries({ queryKey: cvKey(cvId) })
    },
  })
}
