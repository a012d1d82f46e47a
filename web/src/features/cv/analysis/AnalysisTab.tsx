import { Stack } from '@mantine/core'
import type { JudgedCv } from '../api/judgement'
import { Points } from './Points'
import { Said } from './Said'
import { Standing } from './Standing'
import { Suggestions } from './Suggestions'
import { Verdict } from './Verdict'

interface AnalysisTabProps {
  cv: JudgedCv
  version: number
}

/** How a version is judged: the score as a sum of points, and what would make it better. */
export function AnalysisTab({ cv, version }: AnalysisTabProps) {
  const { analysis } = cv
  return (
    <Stack gap="lg">
      <Standing cv={cv} version={version} />
      {analysis && (
        <>
          <Verdict analysis={analysis} />
          <Said analysis={analysis} />
          <Suggestions analysis={analysis} />
          <Points analysis={analysis} />
        </>
      )}
    </Stack>
  )
}
