import { answerOf, client } from '@/shared/api/client'

/** Of two drafts of a question the one with the higher sequence stands. */
export function saveDraft(id: string, questionId: string, content: string, sequence: number) {
  return answerOf(
    client.PUT('/api/v1/interviews/{id}/questions/{questionId}/draft', {
      params: { path: { id, questionId } },
      body: { content, sequence },
    }),
  )
}
