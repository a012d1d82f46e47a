/** What is being written in this browser as the answer to a question. */
export interface KeptDraft {
  content: string
  /** The clock of this device when it was written; of two drafts the higher one is newer. */
  sequence: number
  /** The newest draft that the server is known to have, or to have had. */
  known: number
  /** Whether it was written here, and not taken over from another device. */
  own: boolean
  /** What was written elsewhere meanwhile, until one of both is chosen. */
  other?: Written
}

export interface Written {
  content: string
  sequence: number
}

/** An answer that was handed in, kept in this browser until the interview shows it. */
export interface KeptAnswer {
  questionId: string
  text: string
  /** Seconds from when the question was opened. */
  duration: number
  /** Whether the server has taken it; the interview shows it once it is read anew. */
  arrived?: boolean
  /** Why the server did not take it. It stays until whoever wrote it throws it away. */
  refused?: { code: string; sentence: string }
}

/** What somebody does with changes that are proposed for their CV, as far as the server does not know it. */
export interface KeptProposal {
  /** What was told with the proposal and is not told again. */
  told?: {
    /** Score of the CV as it is. */
    before: number
    /** Score with all changes that say nothing new. */
    after: number
    /** Whether there are rules for the spelling of its language. */
    spellingChecked: boolean
  }
  /** What stands in the gaps of a change, by its id. */
  gaps: Record<string, string[]>
  /** Changes that were accepted as their gaps are filled. */
  filled: string[]
}

const PREFIX = 'interviewai.kept'
const ANSWERS = '/answers'
const PROPOSAL = '/proposal'

export function draftPlace(interviewId: string, questionId: string) {
  return `${PREFIX}/${interviewId}/${questionId}/draft`
}

export function answersPlace(interviewId: string) {
  return `${PREFIX}/${interviewId}${ANSWERS}`
}

export function proposalPlace(optimizationId: string) {
  return `${PREFIX}/${optimizationId}${PROPOSAL}`
}

export function read<Kept>(place: string): Kept | undefined {
  try {
    const text = localStorage.getItem(place)
    return text === null ? undefined : (JSON.parse(text) as Kept)
  } catch {
    return undefined
  }
}

/** A browser without room or permission keeps nothing; the server then has what was sent, as without this. */
export function keep(place: string, kept: unknown) {
  try {
    localStorage.setItem(place, JSON.stringify(kept))
  } catch {
    // see above
  }
}

export function forget(place: string) {
  localStorage.removeItem(place)
}

/** Nothing of somebody's answers stays in the browser once they have left it. */
export function forgetAll() {
  keptBelow(PREFIX).forEach(forget)
}

/** Drafts of an interview that is over can no longer be handed in. */
export function forgetDrafts(interviewId: string) {
  keptBelow(`${PREFIX}/${interviewId}/`)
    .filter((place) => place !== answersPlace(interviewId))
    .forEach(forget)
}

/** Whether something that was written here is not on the server yet. */
export function somethingIsUnsent(): boolean {
  return keptBelow(PREFIX).some((place) => {
    if (place.endsWith(ANSWERS)) {
      return read<KeptAnswer[]>(place)?.some((answer) => !answer.arrived)
    }
    if (place.endsWith(PROPOSAL)) {
      return read<KeptProposal>(place)?.filled.length
    }
    return isUnsent(read<KeptDraft>(place))
  })
}

export function isUnsent(draft: KeptDraft | undefined): boolean {
  return draft !== undefined && draft.own && draft.sequence > draft.known
}

function keptBelow(prefix: string) {
  return Object.keys(localStorage).filter((place) => place.startsWith(prefix))
}
