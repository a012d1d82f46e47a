import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** How somebody pays. */
export function useSandboxPortal(id: string) {
  return useQuery({
    queryKey: ['sandbox', 'portal', id],
    queryFn: () => answerOf(client.GET('/api/v1/sandbox/portals/{id}', { params: { path: { id } } })),
  })
}
