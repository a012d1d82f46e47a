import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { keepTold } from '../improve/use-kept'
import { useKey } from '../use-key'
import type { Level } from './judgement'
import { cvKey } from './keys'

/** What a CV is to be made better for. */
export interface Wish {
  optimizationLevel: Level
  targetRole?: string
  targetCompany?: string
  jobDescription?: string
}

/** Has changes proposed for a version; nothing is changed by that. */
export function useOptimizeCv(cvId: string, version: number) {
  const queries = useQueryClient()
  const { key, answered } = useKey()
  return useMutation({
    mutationFn: (body: Wish) =>
      answerOf(
        client.POST('/api/v1/cv/{cvId}/optimize', {
          params: { path: { cvId }, query: { version }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onSuccess: ({ optimizedCv: { id, atsScore, newAtsScore, spellingChecked } }) =>
      keepTold(id, { before: atsScore, after: newAtsScore, spellingChecked }),
    onSettled: (_, error) => {
      answered(error)
      return queries.invalidateQueries({ queryKey: cvKey(cvId) })
    },
  })
}
