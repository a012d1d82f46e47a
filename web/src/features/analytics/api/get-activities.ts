import { useMutation } from '@tanstack/react-query'
import { download } from '@/shared/ui/download'

export function useActivities(from: string, to: string) {
  return useMutation({
    mutationFn: (kind: 'csv' | 'json') =>
      download(
        `/api/v1/admin/analytics/activities?from=${from}&to=${to}`,
        `activities-${from}-${to}.${kind}`,
        kind === 'csv' ? 'text/csv, application/json;q=0.5' : 'application/json',
      ),
  })
}
