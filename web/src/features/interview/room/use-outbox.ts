import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Problem } from '@/shared/api/problem'
import { createAnswer } from '../api/create-answer'
import { interviewKey } from '../api/get-interview'
import { answersPlace, draftPlace, forget, keep, type KeptAnswer, read } from '@/shared/kept'

const RETRY = 4000

/**
 * Answers on their way to the server, kept in this browser until it has them. A lost connection delays them, a refusal is
 * told and leaves the words in the draft.
 */
export function useOutbox(interviewId: string) {
  const place = answersPlace(interviewId)
  const queries = useQueryClient()
  const [waiting, setWaiting] = useState<KeptAnswer[]>(() => read(place) ?? [])
  const [refusal, setRefusal] = useState<unknown>()
  const [lost, setLost] = useState(false)
  const sending = useRef(false)

  const keepWaiting = useCallback(
    (change: (answers: KeptAnswer[]) => KeptAnswer[]) =>
      setWaiting((answers) => {
        const next = change(answers)
        if (next.length > 0) {
          keep(place, next)
        } else {
          forget(place)
        }
        return next
      }),
    [place],
  )

  const send = useCallback(async () => {
    const first = waiting[0]
    if (!first || sending.current) {
      return
    }
    sending.current = true
    try {
      await createAnswer(interviewId, first.questionId, first.text, first.duration)
      forget(draftPlace(interviewId, first.questionId))
      setLost(false)
      keepWaiting((answers) => answers.filter((answer) => answer.questionId !== first.questionId))
    } catch (error) {
      const again = error instanceof Problem && (error.offline || error.status >= 500 || error.status === 429)
      setLost(again)
      if (!again) {
        setRefusal(error)
        keepWaiting((answers) => answers.filter((answer) => answer.questionId !== first.questionId))
      }
    } finally {
      sending.current = false
      void queries.invalidateQueries({ queryKey: interviewKey(interviewId) })
    }
  }, [waiting, interviewId, keepWaiting, queries])

  useEffect(() => {
    if (waiting.length === 0) {
      return
    }
    const later = setTimeout(() => void send(), lost ? RETRY : 0)
    const now = () => void send()
    window.addEventListener('online', now)
    return () => {
      clearTimeout(later)
      window.removeEventListener('online', now)
    }
  }, [waiting, lost, send])

  return {
    waiting,
    lost,
    refusal,
    add: (answer: KeptAnswer) => {
      setRefusal(undefined)
      keepWaiting((answers) => [...answers.filter((one) => one.questionId !== answer.questionId), answer])
    },
  }
}
