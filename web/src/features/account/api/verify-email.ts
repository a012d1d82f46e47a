import { useMutation } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

export function useVerifyEmail() {
  return useMutation({
    mutationFn: (token: string) => answerOf(client.POST('/api/v1/auth/verify-email', { body: { token } })),
  })
}
