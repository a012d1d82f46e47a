import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'
import type { SandboxPortal } from './types'

type Change = { means: SandboxPortal['means'] } | { confirm: string } | { pay: string }

export function useChangeSandboxPortal(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Change) => ask('POST', `/api/v1/sandbox/portals/${id}`, { body }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['sandbox'] }),
  })
}
