import { useState } from 'react'
import type { Schema } from '@/shared/api/client'
import { answersPlace, forget, keep, type KeptAnswer, read } from '@/shared/kept'

/** Answers that this browser kept and that did not become answers before the interview ended. */
export function useLeftAnswers(interviewId: string, items: Schema<'Item'>[]) {
  const place = answersPlace(interviewId)
  const [kept, setKept] = useState(() => read<KeptAnswer[]>(place) ?? [])
  return {
    answers: kept.filter(
      (one) =>
        !one.arrived && items.every(({ question, answer }) => question.id !== one.questionId || answer?.content !== one.text),
    ),
    discard: (questionId: string) => {
      const next = kept.filter((one) => one.questionId !== questionId)
      setKept(next)
      if (next.length > 0) {
        keep(place, next)
      } else {
        forget(place)
      }
    },
  }
}
