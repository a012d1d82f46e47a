import { BarChart } from '@mantine/charts'
import '@mantine/charts/styles.css'
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, Navigate } from 'react-router'
import { useFormat } from '@/shared/i18n/format'
import { useProfile } from '@/shared/session/session'
import { Stat, Stats } from '@/shared/ui/Stat'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { Section } from '@/shared/ui/Section'
import { useInterviews } from './api/get-interviews'
import { usePersonalReport } from './api/get-personal-report'
import { InterviewList } from './InterviewList'

const LATEST = 5

export function Component() {
  const { t } = useTranslation()
  const { firstName } = useProfile()
  const interviews = useInterviews(0, LATEST)
  if (interviews.data?.total === 0) {
    return <Navigate to="/app/welcome" replace />
  }
  return (
    <Page
      title={t('home.title', { name: firstName })}
      actions={
        <Button component={Link} to="/app/interviews/new">
          {t('interviews.start')}
        </Button>
      }
    >
      <Practice />
      <Section title={t('home.latest')}>
        <Loaded query={interviews}>{(page) => <InterviewList interviews={page.interviews} />}</Loaded>
      </Section>
    </Page>
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
          <BarChart
            h={180}
            data={done.weeks.map((week) => ({ week: format.date(week.week), answered: week.questionsAnswered }))}
            dataKey="week"
            series={[{ name: 'answered', label: t('home.answered'), color: 'ink.6' }]}
            withLegend={false}
            role="img"
            aria-label={t('home.chart', {
              total: done.weeks.reduce((sum, week) => sum + week.questionsAnswered, 0),
            })}
          />
        </Section>
      )}
    </Loaded>
  )
}
