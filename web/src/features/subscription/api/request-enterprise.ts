import { useMutation } from '@tanstack/react-query'
import { answerOf, client, type Schema } from '@/shared/api/client'

/** Asks for an offer. */
export function useRequestEnterprise() {
  return useMutation({
    mutationFn: (body: Schema<'EnterpriseRequest'>) =>
      answerOf(client.POST('/api/v1/subscriptions/enterprise', { body })),
  })
}
