import { useMutation } from '@tanstack/react-query'
import { answerOf, client, type Schema } from '@/shared/api/client'

export function useChangeEmail() {
  return useMutation({
    mutationFn: (body: Schema<'EmailChangeRequest'>) => answerOf(client.POST('/api/v1/users/email', { body })),
  })
}
