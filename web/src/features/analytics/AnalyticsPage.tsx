import { BarChart } from '@mantine/charts'
import '@mantine/charts/styles.css'
import { Button, Group, Progress, Table, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { Stat, Stats } from '@/shared/ui/Stat'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { ScrollTable } from '@/shared/ui/ScrollTable'
import { Section } from '@/shared/ui/Section'
import { useActivities } from './api/get-activities'
import { useMetrics } from './api/get-metrics'
import { useRetention } from './api/get-retention'
import { useUsage } from './api/get-usage'
import { byDay } from './table'

const KINDS = [
  ['user_registered', 'ink.6'],
  ['user_logged_in', 'teal.7'],
  ['mock_interview_started', 'orange.7'],
  ['mock_interview_forked', 'yellow.8'],
  ['mock_interview_completed', 'green.7'],
  ['question_answered', 'grape.7'],
  ['audio_captured', 'red.7'],
] as const
const DAY = 86_400_000
const WEEKS = 8

function day(time: number) {
  return new Date(time).toISOString().slice(0, 10)
}

export function Component() {
  const { t } = useTranslation()
  const [from, setFrom] = useState(() => day(Date.now() - 29 * DAY))
  const [to, setTo] = useState(() => day(Date.now()))
  const usage = useUsage(from, to)
  const activities = useActivities(from, to)
  return (
    <Page title={t('menu.analytics')} size="xl">
      <Metrics />
      <Group align="flex-end">
        <TextInput
          type="date"
          label={t('analytics.from')}
          value={from}
          max={to}
          onChange={(event) => event.currentTarget.value && setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('analytics.to')}
          value={to}
          min={from}
          onChange={(event) => event.currentTarget.value && setTo(event.currentTarget.value)}
        />
        <Button variant="default" loading={activities.isPending} onClick={() => activities.mutate('csv')}>
          CSV
        </Button>
        <Button variant="default" loading={activities.isPending} onClick={() => activities.mutate('json')}>
          JSON
        </Button>
      </Group>
      <ProblemAlert error={activities.error} />
      <Loaded query={usage}>{(found) => <Usage usage={found} />}</Loaded>
      <Retention />
    </Page>
  )
}

function Metrics() {
  const { t } = useTranslation()
  const format = useFormat()
  const metrics = useMetrics()
  return (
    <Section title={t('analytics.metrics')}>
      <Loaded query={metrics}>
        {(found) => {
          const millis = (value: number | null | undefined) =>
            value == null ? '–' : t('unit.milliseconds', { value: format.number(value, 1) })
          const share = (value: number | null | undefined) => (value == null ? '–' : format.percent(value))
          return (
            <Stats>
              <Stat label={t('analytics.requests')} value={format.number(found.requestsPerSecond, 1)} />
              <Stat label={t('analytics.responseTime')} value={millis(found.averageResponseTime)} />
              <Stat label={t('analytics.errors')} value={share(found.errorRate)} />
              <Stat label={t('analytics.active')} value={format.number(found.activeUsers)} />
              <Stat label={t('analytics.connections')} value={format.number(found.databaseConnections)} />
              <Stat label={t('analytics.hitRate')} value={share(found.cacheHitRate)} />
              <Stat label={t('analytics.queue')} value={format.number(found.queueLength)} />
              <Stat label={t('analytics.latency')} value={millis(found.aiApiLatency)} />
            </Stats>
          )
        }}
      </Loaded>
    </Section>
  )
}

function Usage({ usage }: { usage: Schema<'UsageReport'> }) {
  const { t } = useTranslation()
  const format = useFormat()
  const days = byDay(
    usage.days,
    KINDS.map(([kind]) => kind),
  )
  const length = (seconds: number | null | undefined) => (seconds == null ? '–' : format.duration(seconds))
  return (
    <>
      <Section title={t('analytics.usage')}>
        <Stats>
          <Stat label={t('analytics.people')} value={format.number(usage.people)} />
          <Stat
            label={t('analytics.interviewLength', { value: usage.interviews.sessions })}
            value={length(usage.interviews.medianSeconds)}
          />
          <Stat
            label={t('analytics.signInLength', { value: usage.signIns.sessions })}
            value={length(usage.signIns.medianSeconds)}
          />
        </Stats>
        <BarChart
          h={260}
          type="stacked"
          data={days.map((one) => ({ ...one, day: format.date(one.day) }))}
          dataKey="day"
          series={KINDS.map(([name, color]) => ({ name, color, label: t(`activity.${name}`) }))}
          role="img"
          aria-label={t('analytics.usage')}
        />
        <ScrollTable label={t('analytics.usage')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('analytics.day')}</Table.Th>
              {KINDS.map(([kind]) => (
                <Table.Th key={kind}>{t(`activity.${kind}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {days.map((one) => (
              <Table.Tr key={one.day}>
                <Table.Th scope="row" style={{ whiteSpace: 'nowrap' }}>
                  {format.date(one.day)}
                </Table.Th>
                {KINDS.map(([kind]) => (
                  <Table.Td key={kind}>{format.number(Number(one[kind]))}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </ScrollTable>
      </Section>
      <Section title={t('analytics.visits')}>
        <Text fz="sm" c="dimmed">
          {t('analytics.visitsText')}
        </Text>
        <ScrollTable label={t('analytics.visits')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('analytics.page')}</Table.Th>
              <Table.Th>{t('analytics.feature')}</Table.Th>
              <Table.Th>{t('analytics.count')}</Table.Th>
              <Table.Th>{t('analytics.people')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {usage.visits.map((visit) => (
              <Table.Tr key={`${visit.page}/${visit.feature}`}>
                <Table.Td>{visit.page}</Table.Td>
                <Table.Td>{visit.feature ?? '–'}</Table.Td>
                <Table.Td>{format.number(visit.count)}</Table.Td>
                <Table.Td>{format.number(visit.people)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </ScrollTable>
      </Section>
    </>
  )
}

function Retention() {
  const { t } = useTranslation()
  const format = useFormat()
  const retention = useRetention(WEEKS)
  return (
    <Loaded query={retention}>
      {({ funnel, cohorts }) => {
        const all = funnel[0]?.people ?? 0
        return (
          <>
            <Section title={t('analytics.funnel')}>
              {funnel.map(({ milestone, people }) => (
                <div key={milestone}>
                  <Text fz="sm">
                    {t(`funnel.${milestone}`)}: {format.number(people)}
                  </Text>
                  <Progress
                    value={all === 0 ? 0 : (people / all) * 100}
                    aria-label={t(`funnel.${milestone}`)}
                    size="lg"
                  />
                </div>
              ))}
            </Section>
            <Section title={t('analytics.cohorts')}>
              <ScrollTable label={t('analytics.cohorts')}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('analytics.week')}</Table.Th>
                    <Table.Th>{t('analytics.people')}</Table.Th>
                    {Array.from({ length: WEEKS }, (_, week) => (
                      <Table.Th key={week}>+{week}</Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {cohorts.map((cohort) => (
                    <Table.Tr key={cohort.week}>
                      <Table.Th scope="row" style={{ whiteSpace: 'nowrap' }}>
                        {format.date(cohort.week)}
                      </Table.Th>
                      <Table.Td>{format.number(cohort.people)}</Table.Td>
                      {Array.from({ length: WEEKS }, (_, week) => {
                        const active = cohort.active[week]
                        return (
                          <Table.Td key={week}>
                            {active === undefined || cohort.people === 0
                              ? ''
                              : format.percent(active / cohort.people)}
                          </Table.Td>
                        )
                      })}
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </ScrollTable>
            </Section>
          </>
        )
      }}
    </Loaded>
  )
}
