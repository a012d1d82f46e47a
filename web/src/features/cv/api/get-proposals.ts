import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { cvKey } from './judgement'

/** A version with all that was ever proposed for it, the latest last. */
export function useProposals(cvId: string, version: number) {
  return useQuery({
    queryKey: [...cvKey(cvId), 'proposals', version],
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/cv/{cvId}/versions/{number}', { params: { path: { cvId, number: version } } }),
      ),
  })
}
