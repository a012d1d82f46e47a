import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client, type Schema } from '@/shared/api/client'

type Closing = Pick<Schema<'ParkedAnalysis'>, 'versionId' | 'analysisId'> & { redrive: boolean }

/** Has it tried again, or gives it up. */
export function useCloseParkedAnalysis() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ versionId, analysisId, redrive }: Closing) =>
      answerOf(
        client.POST('/api/v1/admin/cv/analyses/{versionId}/{analysisId}', {
          params: { path: { versionId, analysisId } },
          body: { redrive },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['parked-analyses'] }),
  })
}
