import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Section } from '@/shared/ui/Section'
import { useAnalyzeCv } from '../api/analyze-cv'
import type { JudgedCv } from '../api/judgement'
import { Keywords } from './Keywords'
import { Standing } from './Standing'

/** As long as the server takes it. */
const LONGEST = 20_000

interface MatchTabProps {
  cv: JudgedCv
  version: number
}

/** A version beside a job description: which of its keywords the CV has, and which it lacks. */
export function MatchTab({ cv, version }: MatchTabProps) {
  const { t } = useTranslation()
  const { analysis } = cv
  const compared = analysis?.jobDescription
  const [job, setJob] = useState(compared ?? '')
  const analyse = useAnalyzeCv(cv.id, version)
  const awaited = cv.analysisStatus === 'pending' || cv.analysisStatus === 'processing'
  return (
    <Stack gap="lg">
      <Section title={t('cv.match.title')} lead={t('cv.match.lead')}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            analyse.mutate(job.trim())
          }}
        >
          <Stack>
            <Textarea
              label={t('cv.match.job')}
              required
              autosize
              minRows={6}
              maxRows={16}
              maxLength={LONGEST}
              value={job}
              onChange={(event) => setJob(event.currentTarget.value)}
            />
            <ProblemAlert error={analyse.error} />
            <Group>
              <Button type="submit" loading={analyse.isPending} disabled={awaited || job.trim() === ''}>
                {t('cv.match.compare')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Section>
      {cv.analysisStatus && cv.analysisStatus !== 'completed' && <Standing cv={cv} version={version} job={job.trim()} />}
      {analysis && compared && <Keywords analysis={analysis} />}
    </Stack>
  )
}
