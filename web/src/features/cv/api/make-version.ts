import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { corrections } from '../improve/corrections'
import { useKey } from '../use-key'
import { deriveVersion } from './derive-version'
import type { Proposal } from './judgement'
import { cvKey, cvsKey } from './keys'

/** As many corrections as the server takes at once. */
const AT_ONCE = 100

interface Making {
  proposal: Proposal
  /** Texts of accepted changes whose gaps were filled, by the change's id. */
  filled: Record<string, string>
  /** That the version stands on; that of the one that it is made of if left out. */
  branch?: string
}

/**
 * Makes a version of what was accepted. Texts with filled gaps are written into it afterwards, as the person's own words; each
 * step may be repeated without a second effect, so that whoever lost the connection goes on by trying again.
 */
export function useMakeVersion(cvId: string, version: number) {
  const queries = useQueryClient()
  const { key, answered } = useKey()
  return useMutation({
    mutationFn: async ({ proposal, filled, branch }: Making) => {
      const accepted = proposal.changes.filter(({ decision }) => decision === 'accepted').map(({ change }) => change)
      const { current } = await deriveVersion(cvId, {
        key,
        from: version,
        ...(accepted.length > 0 && { optimizationId: proposal.id }),
        ...(branch && { branch }),
      })
      const texts = proposal.changes.flatMap(({ change }) => {
        const text = filled[change.id]
        return text === undefined ? [] : [{ change, text }]
      })
      const typed = corrections(texts, accepted)
      for (let first = 0; first < typed.length; first += AT_ONCE) {
        await answerOf(
          client.PATCH('/api/v1/cv/{cvId}/corrections', {
            params: { path: { cvId }, query: { version: current } },
            body: { corrections: typed.slice(first, first + AT_ONCE) },
          }),
        )
      }
      return current
    },
    onSettled: async (_, error) => {
      answered(error)
      await queries.invalidateQueries({ queryKey: cvKey(cvId) })
      await queries.invalidateQueries({ queryKey: cvsKey })
    },
  })
}
