import type { Schema } from '@/shared/api/client'

/** A CV as one of its versions, with how that is judged. */
export type JudgedCv = Schema<'CvResponse'>['cv']
export type Analysis = Schema<'AnalysisResponse'>
export type Rule = Schema<'ScoredRule'>
export type Suggestion = Schema<'Suggestion'>
export type Keyword = Schema<'Keyword'>

/** Changes that were proposed, and what was said of each. */
export type Proposal = Schema<'OptimisationView'>
export type ProposedChange = Schema<'ProposedChange'>
export type Change = Schema<'CvChange'>
export type Level = Proposal['level']
