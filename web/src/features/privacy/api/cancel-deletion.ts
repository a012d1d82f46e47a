import { useMutation } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { loadProfile } from '@/shared/session/session'

export function useCancelDeletion() {
  return useMutation({
    mutationFn: async () => {
      await answerOf(client.DELETE('/api/v1/users/profile/deletion'))
      await loadProfile()
    },
  })
}
