import { useMutation } from '@tanstack/react-query'
import { fetched, loadProfile, type Profile, profileChanged } from '@/shared/session/session'

const AVATAR = '/api/v1/users/profile/avatar'

/** Sets one's picture, or removes it where there is no file. */
export function useChangeAvatar() {
  return useMutation({
    mutationFn: async (file: File | null) => {
      const request = file
        ? new Request(AVATAR, { method: 'PUT', body: file, headers: { 'Content-Type': file.type } })
        : new Request(AVATAR, { method: 'DELETE' })
      const response = await fetched(request)
      if (file) {
        profileChanged((await response.json()) as Profile)
      } else {
        await loadProfile()
      }
    },
  })
}
