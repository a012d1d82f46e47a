import type { Schema } from '@/shared/api/client'

/** Where a question stands in the report. */
export function placeOf({ order }: Schema<'QuestionView'>) {
  return `question-${order}`
}
