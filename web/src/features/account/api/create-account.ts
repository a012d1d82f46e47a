import { useMutation } from '@tanstack/react-query'
import { answerOf, client, type Schema } from '@/shared/api/client'
import { Problem } from '@/shared/api/problem'
import { solve } from '../captcha'

/** Registers. Where the server wants a proof of work first, the browser does that work and asks again. */
export function useCreateAccount() {
  return useMutation({
    mutationFn: async ({ key, ...registration }: Schema<'RegisterRequest'> & { key: string }) => {
      const register = (body: Schema<'RegisterRequest'>) =>
        answerOf(client.POST('/api/v1/auth/register', { body, params: { header: { 'Idempotency-Key': key } } }))
      try {
        return await register(registration)
      } catch (error) {
        if (error instanceof Problem && error.code === 'CAPTCHA_REQUIRED') {
          const challenge = await answerOf(client.GET('/api/v1/auth/captcha'))
          return register({ ...registration, captchaToken: await solve(challenge) })
        }
        throw error
      }
    },
  })
}
