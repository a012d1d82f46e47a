import { expect, test } from 'vitest'
import type { Content } from '../api/types'
import { groupsOf, linesOf, usesOf } from './provenance'

const at = (text: string, ...lines: number[]) => ({
  text,
  source: lines.map((line) => ({ page: 1, line, from: 0, to: 3 })),
})

const CONTENT = {
  contact: { name: at('Ann', 1), email: at('typed@example.org'), links: [], lines: [at('Ann', 1)] },
  summary: [at('Two lines', 3, 4)],
  experience: [
    {
      title: at('Planner', 6),
      company: at('Depot', 6),
      period: { written: at('2018', 6), start: '2018', end: null, current: false },
      description: [],
      achievements: [at('One', 7), at('Other', 7)],
    },
  ],
  education: [],
  skills: [],
  languages: [],
  certifications: [],
  others: [],
  order: [{ section: 'summary', heading: at('Summary', 2) }, { section: 'experience' }],
} as unknown as Content

test('all that was read stands in groups, and dates as they are written', () => {
  const groups = groupsOf(CONTENT)
  expect(groups.map(({ path }) => path)).toEqual(['contact', 'summary', 'experience/0'])
  expect(groups[2]?.pieces.map(({ path, text }) => `${path}: ${text}`)).toEqual([
    'experience/0/title: Planner',
    'experience/0/company: Depot',
    'experience/0/period/written: 2018',
    'experience/0/achievements/0: One',
    'experience/0/achievements/1: Other',
  ])
})

test('a line says all that was read from it, each once, and what it is the heading of', () => {
  const uses = usesOf(CONTENT)
  expect(uses.get(6)?.names).toEqual(['title', 'company', 'period'])
  expect(uses.get(7)?.names).toEqual(['achievements'])
  expect(uses.get(2)).toEqual({ names: [], headingOf: 'summary' })
  expect([...uses.keys()].sort()).toEqual([1, 2, 3, 4, 6, 7])
})

test('a piece names its lines once each, and what was typed none', () => {
  expect(linesOf([...at('', 3, 4).source, ...at('', 4).source])).toEqual([3, 4])
  expect(linesOf(at('typed').source)).toEqual([])
})
