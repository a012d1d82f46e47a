import { useQuery } from '@tanstack/react-query'
import { ask } from '@/shared/api/ask'
import type { SandboxPortal } from './types'

/** How somebody pays. */
export function useSandboxPortal(id: string) {
  return useQuery({ queryKey: ['sandbox', 'portal', id], queryFn: () => ask<SandboxPortal>('GET', `/api/v1/sandbox/portals/${id}`) })
}
