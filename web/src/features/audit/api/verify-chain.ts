import { useMutation } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** Checks the log, from where the last check ended or from its first commit. */
export function useVerifyChain() {
  return useMutation({
    mutationFn: (full: boolean) => answerOf(client.GET('/api/v1/audit/verify', { params: { query: { full } } })),
  })
}
