import { useMutation } from '@tanstack/react-query'
import { answerOf, client, type Schema } from '@/shared/api/client'
import { profileChanged } from '@/shared/session/session'

export function useChangeProfile() {
  return useMutation({
    mutationFn: (body: Schema<'ProfilePatch'>) => answerOf(client.PATCH('/api/v1/users/profile', { body })),
    onSuccess: ({ user }) => profileChanged(user),
  })
}
