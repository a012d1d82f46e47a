import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import type { Kind } from './get-parked-events'

export function useRetryParkedEvent(kind: Kind) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (path: { group: string; sequence: string }) =>
      answerOf(
        kind === 'dead-letters'
          ? client.POST('/api/v1/admin/dead-letters/{group}/{sequence}/retry', { params: { path } })
          : client.POST('/api/v1/admin/quarantine/{group}/{sequence}/retry', { params: { path } }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['parked', kind] }),
  })
}
