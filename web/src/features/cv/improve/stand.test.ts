import { expect, test } from 'vitest'
import type { KeptProposal } from '@/shared/kept'
import type { ProposedChange } from '../api/judgement'
import { filledTexts, missingFor, standOf } from './stand'

const NOTHING: KeptProposal = { gaps: {}, filled: [] }
const FILLED: KeptProposal = { gaps: { c: ['5'] }, filled: ['c'] }

function proposed(optimised: string, decision: ProposedChange['decision'], claims: string[] = []): ProposedChange {
  const change = { id: 'c', type: 'modification', path: 'summary/0', section: 'summary', rule: 'r', reason: '' } as const
  return { change: { ...change, optimised, source: [], claims }, confirmed: ['true'], decision }
}

test.each([
  ['Led it', 'accepted', NOTHING, 'accepted'],
  ['Led it', 'rejected', NOTHING, 'rejected'],
  ['Led […]', 'open', FILLED, 'accepted'],
  ['Led […]', 'rejected', FILLED, 'accepted'],
  ['Led […]', 'rejected', NOTHING, 'rejected'],
  ['Led […]', 'accepted', NOTHING, 'open'],
] as const)('%s that the server knows as %s stands as it was said here', (text, decision, kept, stand) => {
  expect(standOf(proposed(text, decision), kept)).toBe(stand)
})

test.each([
  ['Led it', [], [], undefined],
  ['Led it', ['true'], [], undefined],
  ['Led it', ['true', 'not said yet'], [], 'claims'],
  ['Led […]', [], [], 'gaps'],
  ['Led […]', [], ['5'], undefined],
  ['Led […]', ['not said yet'], ['5'], 'claims'],
] as const)('%s with the claims %j and the gaps %j waits for that', (text, claims, gaps, missing) => {
  expect(missingFor(proposed(text, 'open', [...claims]), [...gaps])).toBe(missing)
})

test('only what was accepted with all its gaps is written', () => {
  const texts = (kept: KeptProposal) =>
    filledTexts(
      { id: 'o', level: 'light', changes: [proposed('Led […]', 'open')], engine: 'local', proposedAt: '' },
      kept,
    )
  expect(texts(FILLED)).toEqual({ c: 'Led 5' })
  expect(texts({ ...FILLED, filled: [] })).toEqual({})
  expect(texts({ ...FILLED, gaps: {} })).toEqual({})
})
