import { expect, test } from 'vitest'
import type { CvVersion } from './api/types'
import { stageOf } from './under-way'

const version = (status: string, ...analyses: string[]) =>
  ({ status, analyses: analyses.map((analysis) => ({ status: analysis })) }) as unknown as CvVersion

test.each([
  ['a file that is being read', 'reading', version('reading', 'processing')],
  ['a version that is read and not judged yet', 'analysing', version('read', 'failed', 'processing')],
  ['a version that is judged', undefined, version('read', 'completed')],
  ['a file that cannot be read', undefined, version('unreadable', 'failed')],
  ['a version that nobody has had judged', undefined, version('read')],
])('of %s one waits for: %s', (_, stage, found) => {
  expect(stageOf(found)).toBe(stage)
})
