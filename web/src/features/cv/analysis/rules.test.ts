import { expect, test } from 'vitest'
import type { Rule } from '../api/judgement'
import { strengthsOf, sumOf, weaknessesOf } from './rules'

function rule(name: string, points: number, most: number, judged = true): Rule {
  return { rule: name, part: 'skills', points, most, judged, evidence: [], counts: [], names: [] }
}

const RULES = [
  rule('little', 1, 1),
  rule('much', 6, 8),
  rule('short', 2, 3),
  rule('nothing', 0, 5),
  rule('unknown', 0, 9, false),
]
const names = (rules: Rule[]) => rules.map((one) => one.rule)

test('what is met is a strength, the weightiest first; three quarters are enough', () => {
  expect(names(strengthsOf(RULES))).toEqual(['much', 'little'])
})

test('what is not met is a weakness, the dearest first; of what cannot be judged nothing is said', () => {
  expect(names(weaknessesOf(RULES))).toEqual(['nothing', 'short'])
})

test('points add up, those of rules that could not judge as well', () => {
  expect(sumOf([...RULES, rule('half', 0.5, 1)])).toEqual({ points: 9.5, most: 27 })
  expect(sumOf([])).toEqual({ points: 0, most: 0 })
})
