import type { Schema } from '@/shared/api/client'

type Question = Pick<Schema<'QuestionView'>, 'id' | 'skipped'>

/** The first question that is neither answered nor skipped, leaving one out that has just been. */
export function nextOpen<Asked extends Question>(
  questions: Asked[],
  given: Set<string>,
  except?: string,
): Asked | undefined {
  return questions.find((one) => one.id !== except && !given.has(one.id) && !one.skipped)
}

/** Whether a question has been seen, so that one may go to it: it was answered, skipped, or is the next one. */
export function isReached(question: Question, given: Set<string>, next: string | undefined): boolean {
  return given.has(question.id) || question.skipped || question.id === next
}
