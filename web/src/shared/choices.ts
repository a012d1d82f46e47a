/** Kinds of questions, as the server names them. */
export const QUESTION_TYPES = ['technical', 'behavioral', 'case_study'] as const
/** Levels of questions and interviews. */
export const LEVELS = ['junior', 'mid', 'senior'] as const
