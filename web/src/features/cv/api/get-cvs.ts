import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { cvsKey } from './keys'

/** One's own, the one changed last first. */
export function useCvs(page: number, size: number) {
  return useQuery({
    queryKey: [...cvsKey, page, size],
    queryFn: () => answerOf(client.GET('/api/v1/cv', { params: { query: { page, size } } })),
    placeholderData: keepPreviousData,
  })
}
