import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { cvKey } from './keys'

/** What a machine reads in the file that a version goes back to; it does not change any more. */
export function useReading(cvId: string, version: number) {
  return useQuery({
    queryKey: [...cvKey(cvId), 'reading', version],
    queryFn: () =>
      answerOf(client.GET('/api/v1/cv/{cvId}/reading', { params: { path: { cvId }, query: { version } } })),
    staleTime: Infinity,
  })
}
