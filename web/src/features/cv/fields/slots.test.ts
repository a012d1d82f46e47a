import { expect, test } from 'vitest'
import type { Content } from '../api/types'
import { correctionOf, isDate, partsOf } from './slots'

const at = (text: string, line: number) => ({ text, source: [{ page: 1, line, from: 0, to: text.length }] })

const CONTENT = {
  contact: { name: at('Ann Example', 1), phone: null, links: [at('ann.example', 2)], lines: [] },
  summary: [],
  experience: [
    {
      title: at('Planner', 4),
      company: at('Cold Stores', 5),
      period: { written: at('07/2018–', 4), start: '2018-07', end: null, current: true },
      description: [],
      achievements: [at('Doubled it', 6)],
    },
    { title: null, company: at('Depot', 8), period: null, description: [], achievements: [] },
  ],
  education: [],
  skills: [at('Slotting', 10)],
  languages: [],
  certifications: [],
  others: [{ heading: at('Referees', 12), lines: [] }],
  order: [],
} as unknown as Content

const parts = partsOf(CONTENT)
const slots = parts.flatMap(({ entries }) => entries.flatMap((entry) => entry.slots))
const lists = parts.flatMap(({ entries }) => entries.flatMap((entry) => entry.lists))

test('each piece is at the path by which it is corrected, with the lines that it comes from', () => {
  expect(slots.find(({ path }) => path === 'contact/name')).toMatchObject({ text: 'Ann Example', source: [{ line: 1 }] })
  expect(slots.find(({ path }) => path === 'experience/1/company')?.text).toBe('Depot')
  expect(lists.find(({ path }) => path === 'experience/0/achievements')?.pieces).toHaveLength(1)
  expect(lists.find(({ path }) => path === 'others/0/lines')?.pieces).toEqual([])
})

test('a date comes from the words that it was read in', () => {
  expect(slots.find(({ path }) => path === 'experience/0/period/start')).toMatchObject({
    kind: 'date',
    text: '2018-07',
    source: [{ line: 4 }],
  })
  expect(slots.find(({ path }) => path === 'experience/0/period/current')?.text).toBe('true')
})

test('where no dates are written only a first one can be put in', () => {
  const paths = slots.map(({ path }) => path).filter((path) => path.startsWith('experience/1/period'))
  expect(paths).toEqual(['experience/1/period/start'])
})

test('what may be several has a place for the next one', () => {
  expect(parts.map(({ next }) => next).filter(Boolean)).toEqual(['experience/2', 'education/0', 'others/1'])
})

test('entries are called by what is known of them', () => {
  expect(parts.find(({ name }) => name === 'experience')?.entries.map(({ title }) => title)).toEqual([
    'Planner · Cold Stores',
    'Depot',
  ])
})

test.each([
  ['an empty place is filled', undefined, ' 0491 570 156 ', { type: 'addition', path: 'p', text: '0491 570 156' }],
  ['a piece is changed', 'Planer', 'Planner', { type: 'modification', path: 'p', text: 'Planner' }],
  ['a piece is taken out', 'Planner', ' \n', { type: 'deletion', path: 'p' }],
  ['a piece is one line', 'One', 'One\ntwo', { type: 'modification', path: 'p', text: 'One two' }],
  ['nothing was changed', 'One\ttwo', 'One two ', undefined],
  ['nothing was filled in', undefined, ' ', undefined],
])('%s', (_, text, typed, correction) => {
  expect(correctionOf({ path: 'p', text }, typed)).toEqual(correction)
})

test.each([
  ['2018', true],
  ['2018-07', true],
  ['2018-07-31', true],
  ['2018-13', false],
  ['July 2018', false],
  ['2018-7', false],
])('%s is a date: %s', (text, said) => {
  expect(isDate(text)).toBe(said)
})
