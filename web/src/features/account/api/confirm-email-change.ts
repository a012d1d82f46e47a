import { useMutation } from '@tanstack/react-query'
import { answerOf, client, type Schema } from '@/shared/api/client'

export function useConfirmEmailChange() {
  return useMutation({
    mutationFn: (body: Schema<'ConfirmEmailChangeRequest'>) =>
      answerOf(client.POST('/api/v1/auth/change-email', { body })),
  })
}
