import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { corrections } from '../improve/corrections'
import { hasGap } from '../improve/gaps'
import { useKey } from '../use-key'
import { decide } from './decide-change'
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
      for (const { id } of accepted.filter(hasGap)) {
        await decide({ cvId, version, optimizationId: proposal.id, changeId: id }, { decision: 'reject' })
      }
      const whole = accepted.filter((change) => !hasGap(change))
      const { current } = await deriveVersion(cvId, {
        key,
        from: version,
        ...(whole.length > 0 && { optimizationId: proposal.id }),
        ...(branch && { branch }),
      })
      const texts = proposal.changes.flatMap(({ change }) => {
        const text = filled[change.id]
        return text === undefined ? [] : [{ change, text }]
      })
      const typed = corrections(texts, whole)
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
