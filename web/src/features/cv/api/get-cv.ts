import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { treeKey } from './keys'

/** A CV with the tree of its versions. */
export function useCv(cvId: string) {
  return useQuery({
    queryKey: treeKey(cvId),
    queryFn: () => answerOf(client.GET('/api/v1/cv/{cvId}/versions', { params: { path: { cvId } } })),
  })
}
