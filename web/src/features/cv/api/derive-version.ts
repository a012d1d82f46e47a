import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client, type Schema } from '@/shared/api/client'
import { cvsKey, treeKey } from './keys'

type Deriving = Schema<'DeriveRequest'> & { key: string }

/** Makes a version of another one, to be corrected or with the accepted changes of an optimisation; it is the present one. */
export function deriveVersion(cvId: string, { key, ...body }: Deriving) {
  return answerOf(
    client.POST('/api/v1/cv/{cvId}/versions', {
      params: { path: { cvId }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )
}

/** As {@link deriveVersion}, on a page. */
export function useDeriveVersion(cvId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (deriving: Deriving) => deriveVersion(cvId, deriving),
    onSuccess: (cv) => {
      queries.setQueryData(treeKey(cvId), cv)
      return queries.invalidateQueries({ queryKey: cvsKey })
    },
  })
}
