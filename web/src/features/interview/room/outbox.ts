import type { Schema } from '@/shared/api/client'
import type { Problem } from '@/shared/api/problem'
import type { KeptAnswer } from '@/shared/kept'

const SIGN_IN_ENDED = 401

/** An answer takes the place of an earlier one to the same question. */
export function added(kept: KeptAnswer[], answer: KeptAnswer): KeptAnswer[] {
  return [...without(kept, answer.questionId), answer]
}

export function without(kept: KeptAnswer[], questionId: string): KeptAnswer[] {
  return kept.filter((one) => one.questionId !== questionId)
}

export function arrived(kept: KeptAnswer[], questionId: string): KeptAnswer[] {
  return kept.map((one) => (one.questionId === questionId ? { ...one, arrived: true } : one))
}

export function refused(kept: KeptAnswer[], questionId: string, { code, message }: Problem): KeptAnswer[] {
  return kept.map((one) => (one.questionId === questionId ? { ...one, refused: { code, sentence: message } } : one))
}

/** What the interview does not show yet; what has arrived goes only then, so that no question seems unanswered meanwhile. */
export function notShown(kept: KeptAnswer[], answers: Schema<'AnswerView'>[]): KeptAnswer[] {
  const next = kept.filter((one) => !(one.arrived && answers.some((answer) => answer.questionId === one.questionId)))
  return next.length === kept.length ? kept : next
}

/** The next one to be sent. */
export function firstToSend(kept: KeptAnswer[]): KeptAnswer | undefined {
  return kept.find((one) => !one.arrived && !one.refused)
}

/** Whether an answer is to be sent again after this, and is not refused for good. */
export function isWorthAnotherTry(problem: Problem): boolean {
  return problem.mayPass || problem.status === SIGN_IN_ENDED
}
