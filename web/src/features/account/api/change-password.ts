import { useMutation } from '@tanstack/react-query'
import { answerOf, client, type Schema } from '@/shared/api/client'

export function useChangePassword() {
  return useMutation({
    mutationFn: (body: Schema<'ChangePasswordRequest'>) => answerOf(client.POST('/api/v1/users/password', { body })),
  })
}
