import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { loadProfile } from '@/shared/session/session'
import { consentsKey } from './get-consents'

export type Purpose = 'analytics' | 'news'

/** Gives a consent or withdraws it. */
export function useChangeConsent() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ purpose, given }: { purpose: Purpose; given: boolean }) => {
      const params = { params: { path: { purpose } } }
      return answerOf(
        given
          ? client.PUT('/api/v1/privacy/consents/{purpose}', params)
          : client.DELETE('/api/v1/privacy/consents/{purpose}', params),
      )
    },
    onSuccess: async (consents) => {
      queries.setQueryData(consentsKey, consents)
      await loadProfile()
    },
  })
}
