import type { KeptProposal } from '@/shared/kept'
import type { Proposal, ProposedChange } from '../api/judgement'
import { filledText, hasGap } from './gaps'

export type Stand = ProposedChange['decision']

/** What was said of a change. One with gaps is accepted with its filled text, which only this device knows. */
export function standOf({ change, decision }: ProposedChange, { filled }: KeptProposal): Stand {
  if (!hasGap(change)) {
    return decision
  }
  return filled.includes(change.id) ? 'accepted' : decision === 'rejected' ? 'rejected' : 'open'
}

/** What has to be done before a change can be accepted; nothing where it can be. */
export function missingFor({ change, confirmed }: ProposedChange, gaps: string[]): 'claims' | 'gaps' | undefined {
  if (change.claims.some((claim) => !confirmed.includes(claim))) {
    return 'claims'
  }
  return hasGap(change) && filledText(change.optimised ?? '', gaps) === undefined ? 'gaps' : undefined
}

/** Texts of the accepted changes that had gaps, by the change's id. */
export function filledTexts({ changes }: Proposal, kept: KeptProposal): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const proposed of changes) {
    const { id, optimised } = proposed.change
    const text = filledText(optimised ?? '', kept.gaps[id] ?? [])
    if (hasGap(proposed.change) && text !== undefined && standOf(proposed, kept) === 'accepted') {
      texts[id] = text
    }
  }
  return texts
}
