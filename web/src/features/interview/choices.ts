import type { Schema } from '@/shared/api/client'
import { QUESTION_TYPES } from '@/shared/choices'

/** What an interview can be about: one kind of questions, or all of them. */
export const TYPES: Schema<'StartRequest'>['type'][] = [...QUESTION_TYPES, 'mixed']
