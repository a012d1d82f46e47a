import type { Schema } from '@/shared/api/client'

type Question = Schema<'QuestionRequest'>

/** Kinds of questions: all that the server knows. */
export const QUESTION_TYPES = namesOf<Question['type']>({ technical: true, behavioral: true, case_study: true })
/** Levels of questions and interviews. */
export const LEVELS = namesOf<Question['difficulty']>({ junior: true, mid: true, senior: true })

function namesOf<Name extends string>(names: Record<Name, true>) {
  return Object.keys(names) as Name[]
}
