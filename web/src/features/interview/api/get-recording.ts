import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

const UNTIL_WRITTEN_DOWN = 1500

export function useRecording(id: string | null) {
  return useQuery({
    queryKey: ['recording', id],
    enabled: id !== null,
    queryFn: () => answerOf(client.GET('/api/v1/recordings/{id}', { params: { path: { id: id ?? '' } } })),
    refetchInterval: (query) => (query.state.data?.status === 'received' ? UNTIL_WRITTEN_DOWN : false),
  })
}
