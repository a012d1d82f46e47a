import { expect, test } from 'vitest'
import { faultOf, MOST_BYTES } from './limits'

test.each([
  [0, 'empty'],
  [1, undefined],
  [MOST_BYTES, undefined],
  [MOST_BYTES + 1, 'tooLarge'],
])('of a file of %i bytes one is told before it is sent: %s', (size, fault) => {
  expect(faultOf({ size })).toBe(fault)
})
