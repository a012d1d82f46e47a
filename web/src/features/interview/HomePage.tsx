import { Anchor, Button, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, Navigate } from 'react-router'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { useProfile } from '@/shared/session/session'
import { BarChart } from '@/shared/ui/charts/BarChart'
import { Loaded } from '@/shared/ui/Loaded'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { Section } from '@/shared/ui/Section'
import { SectionHeading } from '@/shared/ui/SectionHeading'
import { Stat, Stats } from '@/shared/ui/Stat'
import { useInterviews } from './api/get-interviews'
import { usePersonalReport } from './api/get-personal-report'
import { InterviewList, isOpen } from './InterviewList'
import { useConfigName } from './names'

const LATEST = 5
const WEEK = 7 * 86_400_000

export function Component() {
  const { t } = useTranslation()
  const { firstName } = useProfile()
  const interviews = useInterviews(0, LATEST)
  if (interviews.data?.total === 0) {
    return <Navigate to="/app/welcome" replace />
  }
  const open = interviews.data?.interviews.find(isOpen)
  return (
    <Page
      title={t('home.title', { name: firstName })}
      actions={
        <Button component={Link} to="/app/interviews/new" hiddenFrom="md">
          {t('interviews.start')}
        </Button>
      }
    >
      {open && <GoesOn interview={open} />}
      <Practice />
      <Stack gap="sm">
        <SectionHeading
          title={t('home.latest')}
          actions={
            <Anchor component={Link} to="/app/interviews">
              {t('home.all')}
            </Anchor>
          }
        />
        <Loaded query={interviews} rows={LATEST}>
          {(page) => <InterviewList label={t('home.latest')} interviews={page.interviews} />}
        </Loaded>
      </Stack>
    </Page>
  )
}

function GoesOn({ interview }: { interview: Schema<'InterviewSummary'> }) {
  const { t } = useTranslation()
  const name = useConfigName()
  return (
    <Notice
      kind="info"
      title={t('home.goesOn')}
      action={
        <Button component={Link} to={`/app/interviews/${interview.id}`} size="xs">
          {t('home.continue')}
        </Button>
      }
    >
      {name(interview)} · {t('interviews.answeredOf', { answered: interview.answered, questions: interview.questions })}
    </Notice>
  )
}

function Practice() {
  const { t } = useTranslation()
  const format = useFormat()
  const report = usePersonalReport()
  return (
    <Loaded query={report}>
      {(done) => (
        <Section title={t('home.practice')}>
          <Stats>
            <Stat label={t('home.completed')} value={format.number(done.interviewsCompleted)} />
            <Stat label={t('home.answered')} value={format.number(done.questionsAnswered)} />
            <Stat label={t('home.spoken')} value={format.number(done.audioCaptured)} />
            <Stat label={t('home.time')} value={format.duration(done.practisedSeconds)} />
          </Stats>
          <Text fz="sm" c="dimmed" mt="sm">
            {t('home.perWeek')}
          </Text>
          <BarChart
            label={t('home.chart', { total: done.weeks.reduce((sum, week) => sum + week.questionsAnswered, 0) })}
            bars={done.weeks.map((week) => ({ at: new Date(week.week).getTime(), value: week.questionsAnswered }))}
            step={WEEK}
          />
        </Section>
      )}
    </Loaded>
  )
}
