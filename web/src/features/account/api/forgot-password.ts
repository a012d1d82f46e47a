import { useMutation } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

export function useForgotPassword() {
  return useMutation({
    mutationFn: (email: string) => answerOf(client.POST('/api/v1/auth/forgot-password', { body: { email } })),
  })
}
