import { useEffect, useState } from 'react'
import { keep, type KeptProposal, proposalPlace, read } from '@/shared/kept'

const NOTHING: KeptProposal = { gaps: {}, filled: [] }

export function keptOf(optimizationId: string): KeptProposal {
  return read(proposalPlace(optimizationId)) ?? NOTHING
}

/** The scores that are told with a proposal, which the server does not tell again. */
export function keepScores(optimizationId: string, scores: KeptProposal['scores'] & object) {
  keep(proposalPlace(optimizationId), { ...keptOf(optimizationId), scores })
}

/** What is filled into gaps and accepted as filled; kept on this device until a version is made of it. */
export function useKept(optimizationId: string) {
  const [kept, setKept] = useState(() => keptOf(optimizationId))
  useEffect(() => keep(proposalPlace(optimizationId), kept), [optimizationId, kept])
  return {
    kept,
    /** What is changed has to be accepted anew. */
    fill: (changeId: string, gaps: string[]) =>
      setKept((before) => ({
        ...before,
        gaps: { ...before.gaps, [changeId]: gaps },
        filled: before.filled.filter((id) => id !== changeId),
      })),
    accept: (changeId: string, accepted: boolean) =>
      setKept((before) => {
        const others = before.filled.filter((id) => id !== changeId)
        return { ...before, filled: accepted ? [...others, changeId] : others }
      }),
    written: () => setKept((before) => ({ ...before, filled: [] })),
  }
}
