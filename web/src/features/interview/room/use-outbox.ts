import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Schema } from '@/shared/api/client'
import { Problem } from '@/shared/api/problem'
import { answersPlace, draftPlace, forget, keep, type KeptAnswer, read } from '@/shared/kept'
import { createAnswer } from '../api/create-answer'
import { interviewKey } from '../api/get-interview'
import { added, arrived, firstToSend, isWorthAnotherTry, notShown, refused, without } from './outbox'

const RETRY = 4000

/**
 * Answers on their way to the server, kept in this browser until the interview shows them. A lost connection delays them;
 * what is refused stays with the reason until whoever wrote it throws it away.
 *
 * @param answers what the interview shows
 */
export function useOutbox(interviewId: string, answers: Schema<'AnswerView'>[]) {
  const place = answersPlace(interviewId)
  const queries = useQueryClient()
  const [kept, setKept] = useState<KeptAnswer[]>(() => notShown(read(place) ?? [], answers))
  const [failures, setFailures] = useState(0)
  const sending = useRef(false)

  useEffect(() => {
    if (kept.length > 0) {
      keep(place, kept)
    } else {
      forget(place)
    }
  }, [place, kept])

  useEffect(() => setKept((before) => notShown(before, answers)), [answers])

  const first = firstToSend(kept)
  const send = useCallback(async () => {
    if (!first || sending.current) {
      return
    }
    sending.current = true
    try {
      await createAnswer(interviewId, first.questionId, first.text, first.duration)
      forget(draftPlace(interviewId, first.questionId))
      setFailures(0)
      setKept((before) => arrived(before, first.questionId))
    } catch (error) {
      const problem = error instanceof Problem ? error : Problem.offline()
      if (isWorthAnotherTry(problem)) {
        setFailures((before) => before + 1)
      } else {
        setFailures(0)
        setKept((before) => refused(before, first.questionId, problem))
      }
    } finally {
      sending.current = false
      void queries.invalidateQueries({ queryKey: interviewKey(interviewId) })
    }
  }, [first, interviewId, queries])

  useEffect(() => {
    if (!first) {
      return
    }
    const later = setTimeout(() => void send(), failures > 0 ? RETRY : 0)
    const now = () => void send()
    window.addEventListener('online', now)
    return () => {
      clearTimeout(later)
      window.removeEventListener('online', now)
    }
  }, [first, failures, send])

  return {
    /** Answers that count as given: on their way, or taken and not shown yet. */
    waiting: kept.filter((one) => !one.refused),
    refused: kept.filter((one) => one.refused),
    lost: failures > 0 && first !== undefined,
    add: (answer: KeptAnswer) => setKept((before) => added(before, answer)),
    discard: (questionId: string) => setKept((before) => without(before, questionId)),
  }
}
