import type { KeptDraft, Written } from '@/shared/kept'

export const NOTHING_WRITTEN: KeptDraft = { content: '', sequence: 0, known: 0, own: false }

/** After somebody has written here. */
export function written(draft: KeptDraft, content: string, now: number): KeptDraft {
  return { ...draft, content, own: true, sequence: Math.max(now, draft.sequence + 1) }
}

/** After the server has taken what was written here. */
export function saved(draft: KeptDraft, sequence: number): KeptDraft {
  return { ...draft, known: Math.max(draft.known, sequence) }
}

/**
 * After a draft was seen that the server or another tab has. It takes the place of what is here if nothing of that gets
 * lost; else both stand until one is chosen.
 */
export function seen(draft: KeptDraft, found: Written | undefined): KeptDraft {
  if (!found || found.sequence <= draft.known || found.sequence === draft.other?.sequence) {
    return draft
  }
  if (found.content === draft.content) {
    return without({ ...draft, known: found.sequence, sequence: Math.max(draft.sequence, found.sequence) })
  }
  if (!draft.own || draft.content.trim() === '' || found.content.includes(draft.content)) {
    return { content: found.content, sequence: found.sequence, known: found.sequence, own: false }
  }
  return { ...draft, other: { content: found.content, sequence: found.sequence } }
}

/** What was written elsewhere takes the place of what was written here. */
export function takeOther(draft: KeptDraft): KeptDraft {
  return draft.other ? { ...draft.other, known: draft.other.sequence, own: false } : draft
}

/** What was written here is newer than what was written elsewhere, and so takes its place on the server. */
export function keepOwn(draft: KeptDraft, now: number): KeptDraft {
  const { other } = draft
  return other
    ? without({ ...draft, known: other.sequence, sequence: Math.max(now, draft.sequence, other.sequence + 1) })
    : draft
}

function without(draft: KeptDraft): KeptDraft {
  const rest = { ...draft }
  delete rest.other
  return rest
}
