import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** What is to be paid. */
export function useSandboxCheckout(id: string) {
  return useQuery({
    queryKey: ['sandbox', 'checkout', id],
    queryFn: () => answerOf(client.GET('/api/v1/sandbox/checkouts/{sessionId}', { params: { path: { sessionId: id } } })),
  })
}
