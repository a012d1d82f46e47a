/** What was recorded in this tab and has not become an answer yet, by question. */
const recorded = new Map<string, Blob>()

export function recordingOf(questionId: string): Blob | undefined {
  return recorded.get(questionId)
}

export function keepRecording(questionId: string, audio: Blob) {
  recorded.set(questionId, audio)
}

export function forgetRecording(questionId: string) {
  recorded.delete(questionId)
}

window.addEventListener('beforeunload', (event) => {
  if (recorded.size > 0) {
    event.preventDefault()
  }
})
