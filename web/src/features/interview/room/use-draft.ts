import { useCallback, useEffect, useRef, useState } from 'react'
import { Problem } from '@/shared/api/problem'
import { saveDraft } from '../api/save-draft'
import { draftPlace, forget, keep, type KeptDraft, newer, read } from '@/shared/kept'

const QUIET = 1500
const RETRY = 4000

export type DraftState = 'empty' | 'saved' | 'saving' | 'kept'

/**
 * What is being written as the answer to a question: kept in this browser with each letter, and sent to the server when
 * the writer pauses. What another device or tab wrote later takes its place.
 */
export function useDraft(interviewId: string, questionId: string, server: KeptDraft | undefined) {
  const place = draftPlace(interviewId, questionId)
  const [draft, setDraft] = useState<KeptDraft>(() => newer(server, read(place)) ?? { content: '', sequence: 0 })
  const [sent, setSent] = useState(server?.sequence ?? 0)
  const [lost, setLost] = useState(false)
  const sending = useRef(false)

  useEffect(() => {
    if (server && server.sequence > draft.sequence) {
      setDraft(server)
      setSent(server.sequence)
    }
  }, [server, draft.sequence])

  useEffect(() => {
    const heard = (event: StorageEvent) => {
      if (event.key === place) {
        const other = read<KeptDraft>(place)
        setDraft((mine) => newer(mine, other) ?? mine)
      }
    }
    window.addEventListener('storage', heard)
    return () => window.removeEventListener('storage', heard)
  }, [place])

  const send = useCallback(async () => {
    if (sending.current || draft.sequence <= sent) {
      return
    }
    sending.current = true
    try {
      await saveDraft(interviewId, questionId, draft.content, draft.sequence)
      setSent(draft.sequence)
      setLost(false)
    } catch (error) {
      setLost(true)
      if (error instanceof Problem && error.status === 409) {
        // answered or over meanwhile: there is nothing to keep a draft for
        setSent(draft.sequence)
      }
    } finally {
      sending.current = false
    }
  }, [draft, sent, interviewId, questionId])

  useEffect(() => {
    if (draft.sequence <= sent) {
      return
    }
    const later = setTimeout(() => void send(), lost ? RETRY : QUIET)
    const now = () => void send()
    window.addEventListener('online', now)
    return () => {
      clearTimeout(later)
      window.removeEventListener('online', now)
    }
  }, [draft.sequence, sent, lost, send])

  const write = (content: string) => {
    const next = { content, sequence: Math.max(Date.now(), draft.sequence + 1) }
    keep(place, next)
    setDraft(next)
  }

  const state: DraftState =
    draft.content === '' ? 'empty' : draft.sequence <= sent ? 'saved' : lost ? 'kept' : 'saving'
  return { text: draft.content, state, write, done: () => forget(place) }
}
