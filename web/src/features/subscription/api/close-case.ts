import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client, type Schema } from '@/shared/api/client'

type Closing = Pick<Schema<'CaseView'>, 'subscriptionId' | 'id'> & { redrive: boolean }

/** Has it tried again, or says that it is settled. */
export function useCloseCase() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ subscriptionId, id, redrive }: Closing) =>
      answerOf(
        client.POST('/api/v1/admin/payment-cases/{subscriptionId}/{caseId}', {
          params: { path: { subscriptionId, caseId: id } },
          body: { redrive },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['billing'] }),
  })
}
