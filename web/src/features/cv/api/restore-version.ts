import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { cvsKey, treeKey } from './keys'

/** Lets a version be the present one again. */
export function useRestoreVersion(cvId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (number: number) =>
      answerOf(
        client.POST('/api/v1/cv/{cvId}/versions/{number}/restore', { params: { path: { cvId, number } } }),
      ),
    onSuccess: (cv) => {
      queries.setQueryData(treeKey(cvId), cv)
      return queries.invalidateQueries({ queryKey: cvsKey })
    },
  })
}
