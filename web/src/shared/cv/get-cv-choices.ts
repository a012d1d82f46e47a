import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** As many as somebody can have. */
const ALL = 100

/** All CVs of whoever is signed in, the one changed last first. */
export function useCvChoices() {
  return useQuery({
    queryKey: ['cvs', 'choices'],
    queryFn: () => answerOf(client.GET('/api/v1/cv', { params: { query: { page: 0, size: ALL } } })),
  })
}
