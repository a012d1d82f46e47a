import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { versionKey } from './keys'

/** A CV as one of its versions, with how that is judged. */
export function useJudgement(cvId: string, version: number) {
  return useQuery({
    queryKey: [...versionKey(cvId, version), 'judgement'],
    queryFn: () => answerOf(client.GET('/api/v1/cv/{cvId}', { params: { path: { cvId }, query: { version } } })),
  })
}
