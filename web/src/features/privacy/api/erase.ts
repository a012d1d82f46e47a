import { useMutation } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** Erases all that is known about the person, now and for good. */
export function useErase() {
  return useMutation({
    mutationFn: (password: string) => answerOf(client.POST('/api/v1/privacy/erasure', { body: { password } })),
  })
}
