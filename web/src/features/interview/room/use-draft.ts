import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Problem } from '@/shared/api/problem'
import { draftPlace, forget, isUnsent, keep, type KeptDraft, read, type Written } from '@/shared/kept'
import { interviewKey } from '../api/get-interview'
import { saveDraft } from '../api/save-draft'
import { keepOwn, NOTHING_WRITTEN, saved, seen, takeOther, written } from './drafts'

const QUIET = 1500
const RETRY = 4000

export type DraftState = 'empty' | 'saved' | 'saving' | 'kept' | 'choose'

/**
 * What is being written as the answer to a question: kept in this browser with each letter, and sent to the server when
 * the writer pauses. Where something else was written on another device or tab, both stand until one is chosen.
 *
 * @param open whether the question can still be answered
 */
export function useDraft(interviewId: string, questionId: string, server: Written | undefined, open: boolean) {
  const place = draftPlace(interviewId, questionId)
  const queries = useQueryClient()
  const [draft, setDraft] = useState<KeptDraft>(() => seen(read(place) ?? NOTHING_WRITTEN, server))
  const [failures, setFailures] = useState(0)
  const lost = failures > 0
  const sending = useRef(false)

  const change = useCallback(
    (by: (draft: KeptDraft) => KeptDraft) =>
      setDraft((before) => {
        const next = by(before)
        if (next !== before) {
          keep(place, next)
        }
        return next
      }),
    [place],
  )

  useEffect(() => change((before) => seen(before, server)), [server, change])

  useEffect(() => {
    const heard = (event: StorageEvent) => {
      if (event.key === place) {
        change((before) => seen(before, read<KeptDraft>(place)))
      }
    }
    window.addEventListener('storage', heard)
    return () => window.removeEventListener('storage', heard)
  }, [place, change])

  const toSend = open && isUnsent(draft) && !draft.other
  const { content, sequence } = draft

  const send = useCallback(async () => {
    if (sending.current) {
      return
    }
    sending.current = true
    try {
      if (lost) {
        // what others wrote meanwhile is looked at before it would be replaced
        await queries.refetchQueries({ queryKey: interviewKey(interviewId) }, { throwOnError: true })
        setFailures(0)
        return
      }
      await saveDraft(interviewId, questionId, content, sequence)
      change((before) => saved(before, sequence))
    } catch (error) {
      setFailures((before) => before + 1)
      if (error instanceof Problem && error.status === 409) {
        // answered or over meanwhile: there is nothing to keep a draft for
        change((before) => saved(before, sequence))
      }
    } finally {
      sending.current = false
    }
  }, [lost, content, sequence, interviewId, questionId, change, queries])

  useEffect(() => {
    if (!toSend) {
      return
    }
    const later = setTimeout(() => void send(), lost ? RETRY : QUIET)
    const now = () => void send()
    window.addEventListener('online', now)
    return () => {
      clearTimeout(later)
      window.removeEventListener('online', now)
    }
  }, [toSend, lost, failures, send])

  const state: DraftState = draft.other
    ? 'choose'
    : draft.content === ''
      ? 'empty'
      : !isUnsent(draft)
        ? 'saved'
        : lost
          ? 'kept'
          : 'saving'
  return {
    text: draft.content,
    own: draft.own,
    state,
    other: draft.other?.content,
    write: (text: string) => change((before) => written(before, text, Date.now())),
    takeOther: () => change(takeOther),
    keepOwn: () => change((before) => keepOwn(before, Date.now())),
    discard: () => {
      forget(place)
      setDraft(NOTHING_WRITTEN)
    },
  }
}

export type Draft = ReturnType<typeof useDraft>
