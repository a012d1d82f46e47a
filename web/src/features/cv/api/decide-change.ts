import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { cvKey } from './keys'

/** What is said of a change; of a confirmation, what it claims that is true. */
export type Said = { decision: 'accept' | 'reject' } | { decision: 'confirm'; claim: string }

interface OfChange {
  cvId: string
  version: number
  optimizationId: string
  changeId: string
}

export function decide({ cvId, version, optimizationId, changeId }: OfChange, said: Said) {
  return answerOf(
    client.POST('/api/v1/cv/{cvId}/optimizations/{optimizationId}/changes/{changeId}', {
      params: { path: { cvId, optimizationId, changeId }, query: { version } },
      body: said,
    }),
  )
}

/** Accepts or rejects a change, or says that what it claims is true. The last word counts. */
export function useDecideChange(change: OfChange) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (said: Said) => decide(change, said),
    onSettled: () => queries.invalidateQueries({ queryKey: cvKey(change.cvId) }),
  })
}
