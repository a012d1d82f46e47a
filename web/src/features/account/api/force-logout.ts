import { useMutation } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

export function useForceLogout() {
  return useMutation({
    mutationFn: (userId: string) =>
      answerOf(client.POST('/api/v1/admin/users/{userId}/logout', { params: { path: { userId } } })),
  })
}
