import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { cvsKey } from './keys'

/** Removes a CV with all its versions and files. */
export function useRemoveCv(cvId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => answerOf(client.DELETE('/api/v1/cv/{cvId}', { params: { path: { cvId } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: cvsKey }),
  })
}
