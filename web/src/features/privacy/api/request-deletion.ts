import { useMutation } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** Has the account erased in thirty days; signs all devices out. */
export function useRequestDeletion() {
  return useMutation({
    mutationFn: (password: string) =>
      answerOf(client.POST('/api/v1/users/profile/deletion', { body: { password } })),
  })
}
