import { expect, test } from 'vitest'
import type { Change } from '../api/judgement'
import { corrections } from './corrections'

const change = (id: string, type: Change['type'], path: string): Change => ({
  id, type, path, section: 'experience', rule: 'numbers', reason: '', source: [], claims: [],
})

test('texts go where their pieces stand by now, the last ones first', () => {
  const texts = [
    { change: change('a', 'modification', 'experience/0/achievements/1'), text: 'One' },
    { change: change('b', 'modification', 'experience/0/achievements/3'), text: 'Two' },
    { change: change('c', 'modification', 'experience/1/title'), text: 'Gone' },
  ]
  const carriedOut = [change('d', 'deletion', 'experience/0/achievements/2'), change('e', 'deletion', 'experience/1')]
  expect(corrections(texts, carriedOut)).toEqual([
    { id: 'b', type: 'modification', path: 'experience/0/achievements/2', text: 'Two' },
    { id: 'a', type: 'modification', path: 'experience/0/achievements/1', text: 'One' },
  ])
})
