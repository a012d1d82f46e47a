import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** What can be chosen changes seldom; an engine that hears voices may come and go. */
const A_WHILE = 5 * 60_000

/** What can be chosen at the start, as the bank stands now. */
export function useChoices() {
  return useQuery({
    queryKey: ['choices'],
    queryFn: () => answerOf(client.GET('/api/v1/interviews/choices')),
    staleTime: A_WHILE,
  })
}
