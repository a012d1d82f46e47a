import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client, type Schema } from '@/shared/api/client'

/** Begins an interview; the same key gives the same one, however often it is asked for. */
export function useCreateInterview() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ key, ...body }: Schema<'StartRequest'> & { key: string }) =>
      answerOf(
        client.POST('/api/v1/interviews/start', { body, params: { header: { 'Idempotency-Key': key } } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['interviews'] }),
  })
}
