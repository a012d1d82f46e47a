import { LineChart } from '@mantine/charts'
import '@mantine/charts/styles.css'
import { Anchor, Button, Group, Slider, Stack, Table, Text, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { useProfile } from '@/shared/session/session'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { Panel } from '@/shared/ui/Panel'
import { Score } from '@/shared/ui/Score'
import { ScrollTable } from '@/shared/ui/ScrollTable'
import { useProgress } from './api/get-progress'
import { mostPractised, runningMeans } from './series'

const HOUR = 3_600_000
const STEPS = 200
const LINES = 5
const COLORS = ['ink.6', 'orange.7', 'teal.7', 'grape.7', 'red.7']

/** Scores by skill over time, as they were known at a moment that one chooses. */
export function Component() {
  const { t } = useTranslation()
  const [asOf, setAsOf] = useState<string>()
  const [settled] = useDebouncedValue(asOf, 200)
  const progress = useProgress(settled)
  return (
    <Page title={t('progress.title')} lead={t('progress.lead')}>
      <AsOf asOf={asOf} choose={setAsOf} />
      <Loaded query={progress}>
        {({ skills }) =>
          skills.length === 0 ? (
            <Stack align="flex-start">
              <Text>{t('progress.none')}</Text>
              <Button component={Link} to="/app/interviews/new">
                {t('interviews.start')}
              </Button>
            </Stack>
          ) : (
            <Stack gap="lg">
              <Chart skills={skills} />
              {skills.map((skill) => (
                <SkillPanel key={skill.skill} skill={skill} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  )
}

function AsOf({ asOf, choose }: { asOf: string | undefined; choose: (asOf: string | undefined) => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { createdAt } = useProfile()
  const [now] = useState(() => Date.now())
  const first = new Date(createdAt).getTime()
  const step = Math.max(HOUR / 60, Math.round((now - first) / STEPS))
  return (
    <Panel label={t('progress.asOf')}>
      <Stack gap="xs">
        <Group justify="space-between">
          <Text aria-live="polite">
            {asOf ? t('progress.asOfTime', { time: format.dateTime(asOf) }) : t('progress.asOfNow')}
          </Text>
          <Button variant="default" size="xs" onClick={() => choose(undefined)} disabled={!asOf}>
            {t('progress.now')}
          </Button>
        </Group>
        <Slider
          min={first}
          max={now}
          step={step}
          value={asOf ? new Date(asOf).getTime() : now}
          label={null}
          onChange={(time) => choose(time >= now ? undefined : new Date(time).toISOString())}
          thumbLabel={t('progress.asOf')}
        />
      </Stack>
    </Panel>
  )
}

function Chart({ skills }: { skills: Schema<'Skill'>[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const shown = mostPractised(skills, LINES)
  return (
    <Panel label={t('progress.chart')}>
      <LineChart
        h={280}
        data={runningMeans(shown).map((place) => ({ ...place, at: format.dateTime(place.at) }))}
        dataKey="at"
        series={shown.map(({ skill }, index) => ({ name: skill, color: COLORS[index] ?? 'gray.7' }))}
        yAxisProps={{ domain: [0, 10] }}
        withLegend
        connectNulls
        curveType="linear"
        role="img"
        aria-label={t('progress.chart')}
      />
    </Panel>
  )
}

function SkillPanel({ skill }: { skill: Schema<'Skill'> }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Panel label={skill.skill}>
      <Stack gap="xs">
        <Group justify="space-between">
          <Title order={2} fz="h4" dir="auto">
            {skill.skill}
          </Title>
          <Text fz="sm">
            {t('progress.average', { average: format.number(skill.average, 1), latest: format.number(skill.latest, 1) })}
          </Text>
        </Group>
        <ScrollTable label={t('progress.answersOf', { skill: skill.skill })}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('progress.when')}</Table.Th>
              <Table.Th>{t('progress.answer')}</Table.Th>
              <Table.Th>{t('progress.score')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {skill.points.map((point) => (
              <Table.Tr key={point.answerId}>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>{format.dateTime(point.scoredAt)}</Table.Td>
                <Table.Td miw={200}>
                  <Anchor component={Link} to={`/app/interviews/${point.sessionId}/report`} dir="auto">
                    {point.question}
                  </Anchor>
                  <Text fz="sm" c="dimmed" dir="auto">
                    {point.excerpt}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Score value={point.score} of={10} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </ScrollTable>
      </Stack>
    </Panel>
  )
}
