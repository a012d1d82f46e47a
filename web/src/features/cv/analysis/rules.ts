import type { Rule } from '../api/judgement'

/** In the order in which a score is shown. */
export const PARTS = ['personalInfo', 'summary', 'experience', 'education', 'skills', 'formatting'] as const satisfies Rule['part'][]

/** Share of its points from which on a rule counts as met, as the engine has it. */
const MET = 0.75

export function isMet({ points, most }: Pick<Rule, 'points' | 'most'>): boolean {
  return points >= MET * most
}

/** What is met, the weightiest first. */
export function strengthsOf(rules: Rule[]): Rule[] {
  return rules.filter((rule) => rule.judged && isMet(rule)).sort((one, other) => other.points - one.points)
}

/** What is not, that which costs most first. */
export function weaknessesOf(rules: Rule[]): Rule[] {
  return rules
    .filter((rule) => rule.judged && !isMet(rule))
    .sort((one, other) => other.most - other.points - (one.most - one.points))
}

/** Points of some rules, and the most that they give. */
export function sumOf(rules: Rule[]): { points: number; most: number } {
  return rules.reduce(
    (sum, { points, most }) => ({ points: sum.points + points, most: sum.most + most }),
    { points: 0, most: 0 },
  )
}
