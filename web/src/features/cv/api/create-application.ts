import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { useKey } from '../use-key'

interface Sent {
  company: string
  role: string
  cvId: string
  version: number
  /** Now if left out. */
  sentAt?: string
  note?: string
}

/** Notes which version of a CV went where. */
export function useCreateApplication() {
  const queries = useQueryClient()
  const { key, answered } = useKey()
  return useMutation({
    mutationFn: (body: Sent) =>
      answerOf(client.POST('/api/v1/applications', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSettled: (_, error) => {
      answered(error)
      return queries.invalidateQueries({ queryKey: ['applications'] })
    },
  })
}
