import { useEffect, useState } from 'react'
import { keep, type KeptProposal, proposalPlace, read } from '@/shared/kept'

const NOTHING: KeptProposal = { gaps: {}, filled: [] }

function keptOf(optimizationId: string): KeptProposal {
  return read(proposalPlace(optimizationId)) ?? NOTHING
}

/** The server does not tell it again. */
export function keepTold(optimizationId: string, told: NonNullable<KeptProposal['told']>) {
  keep(proposalPlace(optimizationId), { ...keptOf(optimizationId), told })
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
