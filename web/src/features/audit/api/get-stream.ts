import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

export interface Wanted {
  /** Of an aggregate, or `person` for all events about one. */
  type: string
  id: string
  from: number
}

/** Events of one aggregate or about one person, from a place on. Each look is itself noted in the log. */
export function useStream(wanted: Wanted | null) {
  return useQuery({
    queryKey: ['stream', wanted],
    enabled: wanted !== null,
    queryFn: async () => {
      const { type, id, from } = wanted ?? { type: '', id: '', from: 0 }
      const query = { from, size: 20 }
      const page = await (type === 'person'
        ? answerOf(client.GET('/api/v1/audit/subjects/{userId}', { params: { path: { userId: id }, query } }))
        : answerOf(client.GET('/api/v1/audit/streams/{type}/{id}', { params: { path: { type, id }, query } })))
      return { events: page.events, next: page.next ?? null }
    },
  })
}
