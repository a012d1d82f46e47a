import { useMutation } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** Under which id the log knows whoever has an address. The look is itself noted in the log. */
export function useFindPerson() {
  return useMutation({
    mutationFn: (email: string) => answerOf(client.POST('/api/v1/audit/people', { body: { email } })),
  })
}
