import { expect, test } from 'vitest'
import { filledText, gapsOf, shownText } from './gaps'

const TEXT = 'Cut costs by […] within […] months.'

test.each([
  ['Nothing is open here.', 0],
  [TEXT, 2],
  ['[…]', 1],
  [undefined, 0],
])('%s has %i gaps', (optimised, gaps) => {
  expect(gapsOf(optimised === undefined ? {} : { optimised })).toBe(gaps)
})

test.each([
  [['12 %', ' 3 '], 'Cut costs by 12 % within 3 months.'],
  [['12 %'], undefined],
  [['12 %', ' '], undefined],
  [['12 %', '[…]'], undefined],
  [['$&', '$1'], 'Cut costs by $& within $1 months.'],
])('filled with %j it says what was typed, or nothing', (gaps, text) => {
  expect(filledText(TEXT, gaps)).toBe(text)
})

test('what is not filled yet stays a gap', () => {
  expect(shownText(TEXT, ['', '3'])).toBe('Cut costs by […] within 3 months.')
  expect(filledText('No gap.', [])).toBe('No gap.')
})
