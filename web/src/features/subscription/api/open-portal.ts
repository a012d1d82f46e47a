import { useMutation } from '@tanstack/react-query'
import { answerOf, client, type Schema } from '@/shared/api/client'

/** Leads to the provider's portal. */
export function useOpenPortal() {
  return useMutation({
    mutationFn: (page: Schema<'PortalRequest'>['page']) =>
      answerOf(client.POST('/api/v1/subscriptions/portal', { body: { page } })),
    onSuccess: ({ url }) => window.location.assign(url),
  })
}
