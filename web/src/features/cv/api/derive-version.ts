import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client, type Schema } from '@/shared/api/client'
import { cvsKey, treeKey } from './keys'

/** Makes a version of another one, to be corrected or with the accepted changes of an optimisation; it is the present one. */
export function useDeriveVersion(cvId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ key, ...body }: Schema<'DeriveRequest'> & { key: string }) =>
      answerOf(
        client.POST('/api/v1/cv/{cvId}/versions', {
          params: { path: { cvId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onSuccess: (cv) => {
      queries.setQueryData(treeKey(cvId), cv)
      return queries.invalidateQueries({ queryKey: cvsKey })
    },
  })
}
