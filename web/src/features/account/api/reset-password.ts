import { useMutation } from '@tanstack/react-query'
import { answerOf, client, type Schema } from '@/shared/api/client'

export function useResetPassword() {
  return useMutation({
    mutationFn: (body: Schema<'ResetPasswordRequest'>) =>
      answerOf(client.POST('/api/v1/auth/reset-password', { body })),
  })
}
