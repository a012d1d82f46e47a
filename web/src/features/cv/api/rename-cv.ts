import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { cvsKey, treeKey } from './keys'

export function useRenameCv(cvId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (name: string) =>
      answerOf(client.PATCH('/api/v1/cv/{cvId}', { params: { path: { cvId } }, body: { name } })),
    onSuccess: (cv) => {
      queries.setQueryData(treeKey(cvId), cv)
      return queries.invalidateQueries({ queryKey: cvsKey })
    },
  })
}
