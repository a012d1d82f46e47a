import { Alert, Anchor, Button, Group, List, RingProgress, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { forgetInterview } from '@/shared/kept'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { Panel } from '@/shared/ui/Panel'
import { Score } from '@/shared/ui/Score'
import { useFeedback } from '../api/get-feedback'
import { RATINGS } from '../ratings'
import { ReportItem } from './ReportItem'

export function Component() {
  const { id = '' } = useParams()
  const { t } = useTranslation()
  const feedback = useFeedback(id)
  return (
    <Page
      title={t('report.title')}
      actions={
        <>
          <Button component={Link} to={`/app/interviews/${id}/replay`} variant="default">
            {t('replay.title')}
          </Button>
          <Button component={Link} to={`/app/compare?one=${id}`} variant="default">
            {t('compare.title')}
          </Button>
          <Button component={Link} to="/app/interviews/new">
            {t('interviews.start')}
          </Button>
        </>
      }
    >
      <Loaded query={feedback}>{(found) => <Report feedback={found} />}</Loaded>
    </Page>
  )
}

function Report({ feedback }: { feedback: Schema<'FeedbackView'> }) {
  const { t } = useTranslation()
  const { sessionId, status } = feedback
  const goesOn = status === 'active' || status === 'paused'
  useEffect(() => {
    if (!goesOn) {
      forgetInterview(sessionId)
    }
  }, [goesOn, sessionId])
  return (
    <Stack gap="lg">
      {goesOn && (
        <Alert>
          {t('report.goesOn')}{' '}
          <Anchor component={Link} to={`/app/interviews/${feedback.sessionId}`}>
            {t('report.back')}
          </Anchor>
        </Alert>
      )}
      {feedback.pending > 0 && (
        <Alert role="status" color="blue">
          {t('report.pending', { value: feedback.pending })}
        </Alert>
      )}
      {feedback.history === 'not_kept' && <Alert color="gray">{t('report.forgotten')}</Alert>}
      <Overview feedback={feedback} />
      <Comparison comparison={feedback.comparisonWithPreviousSessions} />
      <Title order={2} fz="h3">
        {t('report.answers')}
      </Title>
      {feedback.answers.map((item) => (
        <ReportItem key={item.question.id} interviewId={feedback.sessionId} item={item} />
      ))}
    </Stack>
  )
}

function Overview({ feedback }: { feedback: Schema<'FeedbackView'> }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { overallScore, ratings, summary, timeUse } = feedback
  const lists = [
    { title: t('report.strengths'), entries: summary.strengths },
    { title: t('report.weaknesses'), entries: summary.weaknesses },
    { title: t('report.recommendations'), entries: feedback.recommendations },
  ]
  return (
    <Panel label={t('report.overview')}>
      <Stack>
        <Group align="flex-start" gap="xl">
          <RingProgress
            size={140}
            thickness={12}
            roundCaps
            aria-hidden
            sections={[{ value: overallScore ?? 0, color: 'ink.6' }]}
            label={
              <Text ta="center" fz="xl" fw={700}>
                {overallScore ?? '–'}
              </Text>
            }
          />
          <Stack gap={4} style={{ flex: '1 1 14rem' }}>
            <Group gap="xs">
              <Text fw={600}>{t('report.overall')}</Text>
              <Score value={overallScore} of={100} />
            </Group>
            <Text>{t('interviews.answeredOf', { answered: feedback.answered, questions: feedback.questions })}</Text>
            <Text>
              {t('report.time', { time: format.duration(timeUse.total) })}
              {timeUse.overTime > 0 && ` · ${t('report.overTime', { value: timeUse.overTime })}`}
            </Text>
            <Text fz="sm" c="dimmed">
              {t('report.honest')}
            </Text>
          </Stack>
        </Group>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 5 }} component="dl" m={0}>
          {RATINGS.map((rating) => {
            const missing = feedback.notRated.find((one) => one.rating === rating)
            return (
              <div key={rating}>
                <Text component="dt" fz="sm" c="dimmed">
                  {t(`rating.${rating}`)}
                </Text>
                <Text component="dd" m={0}>
                  <Score value={ratings[rating]} of={10} />
                  {missing && (
                    <Text fz="xs" c="dimmed" mt={4}>
                      {t(`notRated.${missing.reason}`)}
                    </Text>
                  )}
                </Text>
              </div>
            )
          })}
        </SimpleGrid>
        {lists
          .filter(({ entries }) => entries.length > 0)
          .map(({ title, entries }) => (
            <div key={title}>
              <Title order={2} fz="h5">
                {title}
              </Title>
              <List>
                {entries.map((entry) => (
                  <List.Item key={entry} dir="auto">
                    {entry}
                  </List.Item>
                ))}
              </List>
            </div>
          ))}
      </Stack>
    </Panel>
  )
}

function Comparison({ comparison }: { comparison: Schema<'Comparison'> | null | undefined }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (!comparison) {
    return null
  }
  const signed = (value: number) => `${value > 0 ? '+' : ''}${format.number(value, 1)}`
  return (
    <Panel label={t('report.before')}>
      <Title order={2} fz="h4">
        {t('report.before')}
      </Title>
      <Text>
        {t('report.beforeText', {
          average: comparison.previousAverage,
          best: comparison.previousBest,
          difference: signed(comparison.difference),
        })}
      </Text>
      <List>
        {comparison.skills.map((skill) => (
          <List.Item key={skill.skill}>
            {skill.skill}: {format.number(skill.before, 1)} → {format.number(skill.now, 1)}
          </List.Item>
        ))}
      </List>
    </Panel>
  )
}
