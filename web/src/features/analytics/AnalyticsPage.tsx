import { Button, Group, Table, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { BarChart } from '@/shared/ui/charts/BarChart'
import { Loaded } from '@/shared/ui/Loaded'
import { Meter } from '@/shared/ui/Meter'
import { Page } from '@/shared/ui/Page'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Disclosure, Rows } from '@/shared/ui/Rows'
import { ScrollTable } from '@/shared/ui/ScrollTable'
import { Section } from '@/shared/ui/Section'
import { Stat, Stats } from '@/shared/ui/Stat'
import { Tile, Tiles } from '@/shared/ui/Tiles'
import { useActivities } from './api/get-activities'
import { useMetrics } from './api/get-metrics'
import { useRetention } from './api/get-retention'
import { useUsage } from './api/get-usage'
import { byDay } from './table'

const KINDS = [
  'user_registered',
  'user_logged_in',
  'user_subscribed',
  'mock_interview_started',
  'mock_interview_completed',
  'mock_interview_forked',
  'question_answered',
  'audio_captured',
] as const
const DAY = 86_400_000
const WEEKS = 8

function day(time: number) {
  return new Date(time).toISOString().slice(0, 10)
}

/** Where a day begins on the reader's clock. */
function midnight(date: string) {
  return new Date(`${date}T00:00`).getTime()
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
      <Group align="flex-end" gap="xs">
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
      <Loaded query={usage}>{(found) => <Usage usage={found} from={from} to={to} />}</Loaded>
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
            value == null ? '–' : format.milliseconds(value)
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

function Usage({ usage, from, to }: { usage: Schema<'UsageReport'>; from: string; to: string }) {
  const { t } = useTranslation()
  const format = useFormat()
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
      </Section>
      <Tiles label={t('analytics.usage')}>
        {KINDS.map((kind) => (
          <Activity key={kind} kind={kind} days={usage.days} from={from} to={to} />
        ))}
      </Tiles>
      <Rows label={t('analytics.table')}>
        <Disclosure title={t('analytics.table')}>
          <DayTable days={usage.days} />
        </Disclosure>
      </Rows>
      <Section title={t('analytics.visits')} lead={t('analytics.visitsText')}>
        {usage.visits.length === 0 ? (
          <Text c="dimmed">{t('analytics.none')}</Text>
        ) : (
          <ScrollTable label={t('analytics.visits')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('analytics.page')}</Table.Th>
                <Table.Th>{t('analytics.feature')}</Table.Th>
                <Table.Th ta="end">{t('analytics.count')}</Table.Th>
                <Table.Th ta="end">{t('analytics.people')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {usage.visits.map((visit) => (
                <Table.Tr key={`${visit.page}/${visit.feature}`}>
                  <Table.Td>{visit.page}</Table.Td>
                  <Table.Td>{visit.feature ?? '–'}</Table.Td>
                  <Table.Td ta="end">{format.number(visit.count)}</Table.Td>
                  <Table.Td ta="end">{format.number(visit.people)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </ScrollTable>
        )}
      </Section>
    </>
  )
}

interface ActivityProps {
  kind: (typeof KINDS)[number]
  days: Schema<'DayCount'>[]
  from: string
  to: string
}

/** How often something was done on each day. */
function Activity({ kind, days, from, to }: ActivityProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const counts = days.filter(({ eventType }) => eventType === kind)
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  return (
    <Tile>
      <Stats>
        <Stat label={t(`activity.${kind}`)} value={format.number(total)} />
      </Stats>
      <BarChart
        label={t('analytics.perDay', { what: t(`activity.${kind}`), total: format.number(total) })}
        bars={counts.map(({ day: at, count }) => ({ at: midnight(at), value: count }))}
        from={midnight(from)}
        to={midnight(to) + DAY}
        step={DAY}
        height={130}
      />
    </Tile>
  )
}

function DayTable({ days }: { days: Schema<'DayCount'>[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <ScrollTable label={t('analytics.usage')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('analytics.day')}</Table.Th>
          {KINDS.map((kind) => (
            <Table.Th key={kind} ta="end">
              {t(`activity.${kind}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {byDay(days, [...KINDS]).map((one) => (
          <Table.Tr key={one.day}>
            <Table.Th scope="row" style={{ whiteSpace: 'nowrap' }}>
              {format.date(one.day)}
            </Table.Th>
            {KINDS.map((kind) => (
              <Table.Td key={kind} ta="end">
                {format.number(Number(one[kind]))}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </ScrollTable>
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
                  <Group justify="space-between" gap="xs" mb={4}>
                    <Text>{t(`funnel.${milestone}`)}</Text>
                    <Text>
                      <strong>{format.number(people)}</strong>{' '}
                      {all > 0 && (
                        <Text span fz="sm" c="dimmed">
                          {format.percent(people / all)}
                        </Text>
                      )}
                    </Text>
                  </Group>
                  <Meter share={all === 0 ? 0 : people / all} />
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
