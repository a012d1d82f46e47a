import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client, type Schema } from '@/shared/api/client'

export function useChangeSandboxPortal(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Schema<'SandboxRequest'>) =>
      answerOf(client.POST('/api/v1/sandbox/portals/{id}', { params: { path: { id } }, body })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['sandbox'] }),
  })
}
