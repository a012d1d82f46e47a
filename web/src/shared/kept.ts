/** What this browser keeps of an interview until the server has it, over refreshes and lost connections. */
export interface KeptDraft {
  content: string
  /** The clock of this device when it was written; of two drafts the higher one is newer. */
  sequence: number
}

export interface KeptAnswer {
  questionId: string
  text: string
  /** Seconds from when the question was opened. */
  duration: number
}

const PREFIX = 'interviewai.kept'

export function draftPlace(interviewId: string, questionId: string) {
  return `${PREFIX}/${interviewId}/${questionId}/draft`
}

export function answersPlace(interviewId: string) {
  return `${PREFIX}/${interviewId}/answers`
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

/** The newer one of what the server and this browser have. */
export function newer(server: KeptDraft | undefined, kept: KeptDraft | undefined): KeptDraft | undefined {
  if (!server || !kept) {
    return server ?? kept
  }
  return kept.sequence > server.sequence ? kept : server
}

/** Nothing of somebody's answers stays in the browser once they have left it. */
export function forgetAll() {
  forgetBelow(PREFIX)
}

/** What was written in an interview that is over can no longer be handed in. */
export function forgetInterview(interviewId: string) {
  forgetBelow(`${PREFIX}/${interviewId}/`)
}

function forgetBelow(prefix: string) {
  Object.keys(localStorage)
    .filter((place) => place.startsWith(prefix))
    .forEach(forget)
}
