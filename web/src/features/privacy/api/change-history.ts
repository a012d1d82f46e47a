import { useMutation } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { profileChanged } from '@/shared/session/session'

/** Says whether what is said in interviews from now on outlives them. */
export function useChangeHistory() {
  return useMutation({
    mutationFn: (saveHistory: boolean) =>
      answerOf(client.PATCH('/api/v1/users/profile', { body: { preferences: { privacy: { saveHistory } } } })),
    onSuccess: ({ user }) => profileChanged(user),
  })
}
