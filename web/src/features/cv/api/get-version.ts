import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { isUnderWay } from '../under-way'
import { versionKey } from './keys'

/** Where no event comes through, one looks again. */
const NOW_AND_THEN = 4000

/** One version with all that is known of it, looked at again while it is read or judged. */
export function useVersion(cvId: string, number: number) {
  return useQuery({
    queryKey: versionKey(cvId, number),
    queryFn: () =>
      answerOf(client.GET('/api/v1/cv/{cvId}/versions/{number}', { params: { path: { cvId, number } } })),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? NOW_AND_THEN : false),
  })
}
