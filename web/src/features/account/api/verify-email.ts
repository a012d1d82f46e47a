import { useMutation } from '@tanstack/react-query'
import { answerOf, client, type Schema } from '@/shared/api/client'

export function useVerifyEmail() {
  return useMutation({
    mutationFn: (body: Schema<'VerifyEmailRequest'>) => answerOf(client.POST('/api/v1/auth/verify-email', { body })),
  })
}
