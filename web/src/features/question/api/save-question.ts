import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client, type Schema } from '@/shared/api/client'

interface Saved {
  /** None for a new question. */
  id: string | null
  /** So that a repeated request adds one question. */
  key: string
  content: Schema<'QuestionRequest'>
}

export function useSaveQuestion() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id, key, content }: Saved) =>
      answerOf(
        id === null
          ? client.POST('/api/v1/questions', { body: content, params: { header: { 'Idempotency-Key': key } } })
          : client.PATCH('/api/v1/questions/{id}', { params: { path: { id } }, body: content as never }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['questions'] })
      await queries.invalidateQueries({ queryKey: ['question'] })
    },
  })
}
