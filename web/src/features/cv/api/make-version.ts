import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'
import { type Correction, corrections } from '../improve/corrections'
import { hasGap } from '../improve/gaps'
import { useKey } from '../use-key'
import { decide } from './decide-change'
import { cvKey, type Proposal } from './judgement'

/** As many as the server takes at once. */
const AT_ONCE = 100

interface Making {
  proposal: Proposal
  /** Texts of accepted changes whose gaps were filled, by the change's id. */
  filled: Record<string, string>
  /** That the version stands on; that of the present one if left out. */
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
      const number = await derived(cvId, version, key, branch, whole.length > 0 ? proposal.id : undefined)
      const typed = corrections(
        proposal.changes.flatMap(({ change }) => {
          const text = filled[change.id]
          return text === undefined ? [] : [{ change, text }]
        }),
        whole,
      )
      for (let first = 0; first < typed.length; first += AT_ONCE) {
        await correct(cvId, number, typed.slice(first, first + AT_ONCE))
      }
      return number
    },
    onSettled: (_, error) => {
      answered(error)
      return queries.invalidateQueries({ queryKey: ['cv'] })
    },
  })
}

async function derived(cvId: string, from: number, key: string, branch?: string, optimizationId?: string) {
  const cv = await answerOf(
    client.POST('/api/v1/cv/{cvId}/versions', {
      params: { path: { cvId }, header: { 'Idempotency-Key': key } },
      body: { from, ...(optimizationId && { optimizationId }), ...(branch && { branch }) },
    }),
  )
  return cv.current
}

function correct(cvId: string, version: number, all: Correction[]) {
  return answerOf(
    client.PATCH('/api/v1/cv/{cvId}/corrections', {
      params: { path: { cvId }, query: { version } },
      body: { corrections: all },
    }),
  )
}
