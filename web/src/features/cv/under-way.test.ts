import { expect, test } from 'vitest'
import type { CvVersion } from './api/types'
import { stageOf } from './under-way'

const version = (status: string, ...analyses: string[]) =>
  ({ status, analyses: analyses.map((analysis) => ({ status: analysis })) }) as unknown as CvVersion

test.each([
  ['a file that is being read', version('reading', 'processing'), 'reading'],
  ['a version that is read and not judged yet', version('read', 'failed', 'processing'), 'analysing'],
  ['a version that is judged', version('read', 'completed'), undefined],
  ['a file that cannot be read', version('unreadable', 'failed'), undefined],
  ['a version that nobody has had judged', version('read'), undefined],
])('of %s one waits for: %s', (_, found, stage) => {
  expect(stageOf(found)).toBe(stage)
})
