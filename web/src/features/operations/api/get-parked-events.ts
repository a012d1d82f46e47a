import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

export type Kind = 'dead-letters' | 'quarantine'

/** Events whose handling failed, or that nobody could read. */
export function useParkedEvents(kind: Kind) {
  return useQuery({
    queryKey: ['parked', kind],
    queryFn: () =>
      answerOf(
        kind === 'dead-letters' ? client.GET('/api/v1/admin/dead-letters') : client.GET('/api/v1/admin/quarantine'),
      ),
  })
}
