import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { cvKey } from './keys'

/** What was changed from one version to another, by words. */
export function useDiff(cvId: string, from: number, to: number) {
  return useQuery({
    queryKey: [...cvKey(cvId), 'diff', from, to],
    queryFn: () => answerOf(client.GET('/api/v1/cv/{cvId}/diff', { params: { path: { cvId }, query: { from, to } } })),
  })
}
