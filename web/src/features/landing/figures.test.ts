// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MEASURED } from './figures'

const told = readFileSync('../docs/scoring.md', 'utf8')

test.each([
  ['in order', MEASURED.inOrder],
  ['key points judged right', MEASURED.pointsRight],
  ['cheating at most 2', MEASURED.cheatingLow],
])('%s is what docs/scoring.md says', (name, { part, whole }) => {
  expect(told).toMatch(new RegExp(`\\| ${name} (\\|[^|]+){3}\\| ${part} of ${whole} `))
})
