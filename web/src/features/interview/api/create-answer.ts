import { answerOf, client } from '@/shared/api/client'

/** Hands an answer in without waiting for its score. The same answer again changes nothing. */
export function createAnswer(id: string, questionId: string, answerText: string, duration: number) {
  return answerOf(
    client.POST('/api/v1/interviews/{id}/answer', {
      params: { path: { id }, header: { Prefer: 'respond-async' } },
      body: { questionId, answerType: 'text', answerText, duration },
    }),
  )
}
