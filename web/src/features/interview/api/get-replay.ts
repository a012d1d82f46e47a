import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** The interview as it was after a step; as it is now without one. */
export function useReplay(id: string, step: number | undefined) {
  return useQuery({
    queryKey: ['replay', id, step],
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/interviews/{id}/replay', {
          params: { path: { id }, query: step === undefined ? {} : { at: String(step) } },
        }),
      ),
    placeholderData: keepPreviousData,
  })
}
