import { expect, test } from 'vitest'
import { fromTheEnd, placeAfter } from './places'

type Placed = Parameters<typeof placeAfter>[0]
const added = (path: string): Placed => ({ type: 'addition', path })
const changed = (path: string): Placed => ({ type: 'modification', path })
const deleted = (path: string): Placed => ({ type: 'deletion', path })

test.each([
  ['nothing else is changed', changed('experience/0/achievements/2'), [], 'experience/0/achievements/2'],
  ['one before it is taken out', changed('skills/3'), [deleted('skills/1')], 'skills/2'],
  ['one after it is taken out', changed('skills/3'), [deleted('skills/4')], 'skills/3'],
  ['one comes where it stands', changed('skills/3'), [added('skills/3')], 'skills/4'],
  ['one comes after it', changed('skills/3'), [added('skills/4')], 'skills/3'],
  ['what holds it moves, too', changed('experience/1/achievements/2'),
    [deleted('experience/0'), added('experience/1/achievements/0')], 'experience/0/achievements/3'],
  ['a list of the same name elsewhere changes', changed('experience/1/achievements/2'),
    [deleted('experience/0/achievements/0')], 'experience/1/achievements/2'],
  ['another one is only written anew', changed('skills/3'), [changed('skills/1')], 'skills/3'],
  ['it is taken out itself', changed('skills/3'), [deleted('skills/3')], undefined],
  ['what holds it is taken out', changed('experience/1/title'), [deleted('experience/1')], undefined],
  ['it is new, and what stood there is taken out', added('skills/3'), [deleted('skills/3')], 'skills/3'],
  ['it is new, and comes before another new one', added('skills/3'), [added('skills/3')], 'skills/3'],
  ['it stands in no list', changed('contact/phone'), [deleted('contact/email')], 'contact/phone'],
  ['another list of one step', changed('summary/1'), [deleted('skills/0')], 'summary/1'],
] as [string, Placed, Placed[], string | undefined][])('its place is known where %s', (_, piece, changes, place) => {
  expect(placeAfter(piece, changes)).toBe(place)
})

test('what comes later or deeper goes first, by number and not by letter', () => {
  const pieces = [
    changed('experience/2/title'),
    changed('experience/10/title'),
    added('skills/1'),
    changed('skills/1'),
    changed('experience/10'),
    changed('summary/0'),
  ]
  expect(pieces.sort(fromTheEnd)).toEqual([
    changed('summary/0'),
    changed('skills/1'),
    added('skills/1'),
    changed('experience/10/title'),
    changed('experience/10'),
    changed('experience/2/title'),
  ])
})
