import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { versionKey } from './keys'

/** Saves a version: what stands in it does not change any more. */
export function useConfirmCv(cvId: string, version: number) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () =>
      answerOf(client.POST('/api/v1/cv/{cvId}/confirm', { params: { path: { cvId }, query: { version } } })),
    onSuccess: (found) => queries.setQueryData(versionKey(cvId, version), found),
  })
}
