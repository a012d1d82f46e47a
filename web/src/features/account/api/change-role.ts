import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import type { Role } from '@/shared/session/session'

export function useChangeRole() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ userId, role }: { userId: string; role: Role }) =>
      answerOf(client.PUT('/api/v1/admin/users/{userId}/role', { params: { path: { userId } }, body: { role } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['users'] }),
  })
}
