import { useMutation } from '@tanstack/react-query'
import { answerOf, client, type Schema } from '@/shared/api/client'

/** Lets a payment of the sandbox end in one way or another. */
export function usePayInSandbox(sessionId: string) {
  return useMutation({
    mutationFn: (body: Schema<'PlayRequest'>) =>
      answerOf(client.POST('/api/v1/sandbox/checkouts/{sessionId}', { params: { path: { sessionId } }, body })),
    onSuccess: ({ redirectTo }) => redirectTo && window.location.assign(redirectTo),
  })
}
