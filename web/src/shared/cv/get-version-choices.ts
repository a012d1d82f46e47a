import { skipToken, useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** The versions of a CV, once one is chosen. */
export function useVersionChoices(cvId: string | undefined) {
  return useQuery({
    queryKey: ['cv', cvId, 'tree'],
    queryFn: cvId
      ? () => answerOf(client.GET('/api/v1/cv/{cvId}/versions', { params: { path: { cvId } } }))
      : skipToken,
  })
}
