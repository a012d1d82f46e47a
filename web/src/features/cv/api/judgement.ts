import type { Schema } from '@/shared/api/client'

export type Cv = Schema<'CvResponse'>['cv']
export type Analysis = Schema<'AnalysisResponse'>
export type Rule = Schema<'ScoredRule'>
export type Suggestion = Schema<'Suggestion'>
export type Keyword = Schema<'Keyword'>
export type Proposal = Schema<'OptimisationView'>
export type ProposedChange = Schema<'ProposedChange'>
export type Change = Schema<'CvChange'>
export type Level = Proposal['level']

/** All that is known of a CV and its versions is kept below this key. */
export function cvKey(cvId: string) {
  return ['cv', cvId]
}
