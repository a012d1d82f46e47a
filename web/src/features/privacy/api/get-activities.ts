import { useMutation } from '@tanstack/react-query'
import { download } from '@/shared/ui/download'

/** What is counted about oneself, as a file. */
export function useActivities() {
  return useMutation({
    mutationFn: (kind: 'csv' | 'json') =>
      download(
        '/api/v1/analytics/me/activities',
        `activities.${kind}`,
        kind === 'csv' ? 'text/csv, application/json;q=0.5' : 'application/json',
      ),
  })
}
