import { useMutation } from '@tanstack/react-query'
import { download } from '@/shared/ui/download'

export function useExport() {
  return useMutation({
    mutationFn: () => download('/api/v1/privacy/export', 'interviewai-export.zip', 'application/zip, application/json'),
  })
}
