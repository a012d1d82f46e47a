import { useMutation } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

export function useResendVerification() {
  return useMutation({
    mutationFn: (email: string) => answerOf(client.POST('/api/v1/auth/resend-verification', { body: { email } })),
  })
}
