import { useMutation } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

const SEEDS = 1_000_000

/** Folds a person's messages in another order each time, beside what is known. */
export function useReplayWebhooks() {
  return useMutation({
    mutationFn: (userId: string) =>
      answerOf(
        client.POST('/api/v1/admin/webhooks/replay', {
          body: { userId, seed: Math.floor(Math.random() * SEEDS) },
        }),
      ),
  })
}
