import { useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** All that is offered, the smallest first. */
export function usePlans() {
  return useQuery({ queryKey: ['plans'], queryFn: () => answerOf(client.GET('/api/v1/plans')) })
}
