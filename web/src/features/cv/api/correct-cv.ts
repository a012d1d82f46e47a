import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { versionKey } from './keys'
import type { Correction } from './types'

/** Corrects one piece; the same id is the same correction. */
export function useCorrectCv(cvId: string, version: number) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (correction: Correction & { id: string }) =>
      answerOf(
        client.PATCH('/api/v1/cv/{cvId}/corrections', {
          params: { path: { cvId }, query: { version } },
          body: { corrections: [correction] },
        }),
      ),
    onSuccess: (found) => queries.setQueryData(versionKey(cvId, version), found),
  })
}
