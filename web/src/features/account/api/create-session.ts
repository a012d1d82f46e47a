import { useMutation } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { enter } from '@/shared/session/session'

/** Signs this browser in; what renews the sign-in comes as a cookie. */
export function useCreateSession() {
  return useMutation({
    mutationFn: async (credentials: { email: string; password: string; rememberMe: boolean }) => {
      const device = await answerOf(
        client.POST('/api/v1/auth/login', { body: { ...credentials, refreshCookie: true } }),
      )
      await enter(device.accessToken, device.expiresIn)
    },
  })
}
