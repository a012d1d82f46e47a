import { Button, Group, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import TrendingUp from 'lucide-react/icons/trending-up'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { useSkillName } from '@/shared/i18n/said'
import { useProfile } from '@/shared/session/session'
import { LineChart } from '@/shared/ui/charts/LineChart'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { Panel } from '@/shared/ui/Panel'
import { Range } from '@/shared/ui/Range'
import { Row, Rows } from '@/shared/ui/Rows'
import { Score } from '@/shared/ui/Score'
import { Section } from '@/shared/ui/Section'
import { SectionHeading } from '@/shared/ui/SectionHeading'
import { Tile, Tiles } from '@/shared/ui/Tiles'
import { useProgress } from './api/get-progress'
import { mostPractised, runningMean, scoresOf } from './series'

const SECOND = 1000
const HOUR = 3_600 * SECOND
const STEPS = 200
const MOST = 10
const SMALL = 56

/** Scores by skill over time, as they were known at a moment that one chooses. */
export function Component() {
  const { t } = useTranslation()
  const [asOf, setAsOf] = useState<number>()
  const [settled] = useDebouncedValue(asOf, 200)
  const [now] = useState(() => Date.now())
  const progress = useProgress(settled === undefined ? undefined : new Date(settled).toISOString())
  return (
    <Page title={t('progress.title')} lead={t('progress.lead')} size="xl">
      <Loaded query={progress}>
        {({ skills }) =>
          skills.length === 0 && asOf === undefined ? (
            <Panel>
              <EmptyState
                icon={TrendingUp}
                title={t('progress.none')}
                text={t('progress.noneText')}
                action={
                  <Button component={Link} to="/app/interviews/new">
                    {t('interviews.start')}
                  </Button>
                }
              />
            </Panel>
          ) : (
            <Stack gap="lg">
              <AsOf asOf={asOf} now={now} choose={setAsOf} />
              {skills.length > 0 ? <Skills skills={mostPractised(skills)} to={asOf ?? now} /> : <None />}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  )
}

function None() {
  const { t } = useTranslation()
  return (
    <Panel>
      <EmptyState icon={TrendingUp} title={t('progress.none')} />
    </Panel>
  )
}

interface AsOfProps {
  asOf: number | undefined
  now: number
  choose: (asOf: number | undefined) => void
}

function AsOf({ asOf, now, choose }: AsOfProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { createdAt } = useProfile()
  const first = new Date(createdAt).getTime()
  const step = Math.max(SECOND, (now - first) / STEPS)
  const said = asOf ? t('progress.asOfTime', { time: format.dateTime(asOf) }) : t('progress.asOfNow')
  return (
    <Panel label={t('progress.asOf')}>
      <Group justify="space-between" mb="xs">
        <Text fw={600} aria-live="polite">
          {said}
        </Text>
        {asOf !== undefined && (
          <Button variant="default" size="xs" onClick={() => choose(undefined)}>
            {t('progress.now')}
          </Button>
        )}
      </Group>
      <Range
        label={t('progress.asOf')}
        min={first}
        max={now}
        step={step}
        value={asOf ?? now}
        valueText={said}
        onChange={(time) => choose(time > now - step ? undefined : Math.round(time))}
      />
      <Group justify="space-between">
        <Text fz="sm" c="dimmed">
          {format.date(first)}
        </Text>
        <Text fz="sm" c="dimmed">
          {format.date(now)}
        </Text>
      </Group>
    </Panel>
  )
}

/** One skill in front, the others as small charts of the same scale that bring theirs to the front. */
function Skills({ skills, to }: { skills: Schema<'Skill'>[]; to: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [chosen, choose] = useState<string>()
  const front = skills.find(({ skill }) => skill === chosen) ?? skills[0]
  const from = Math.min(to - HOUR, ...skills.flatMap((skill) => scoresOf(skill).map(({ at }) => at)))
  const skillName = useSkillName()
  const chartName = ({ skill, average }: Schema<'Skill'>) =>
    t('progress.skillChart', { skill: skillName(skill), latest: format.number(average, 1) })
  return (
    <>
      {front && <Front skill={front} from={from} to={to} label={chartName(front)} />}
      {skills.length > 1 && (
        <Stack gap="sm">
          <SectionHeading title={t('progress.all')} />
          <Tiles label={t('progress.all')}>
            {skills.map((skill) => (
              <Tile key={skill.skill} chosen={skill === front} choose={() => choose(skill.skill)}>
                <Group justify="space-between" wrap="nowrap" gap="xs" align="flex-start">
                  <Text fw={600} dir="auto" style={{ overflowWrap: 'anywhere' }}>
                    {skillName(skill.skill)}
                  </Text>
                  <Score value={skill.average} of={10} />
                </Group>
                <LineChart
                  bare
                  height={SMALL}
                  label={chartName(skill)}
                  name={skillName(skill.skill)}
                  points={runningMean(scoresOf(skill))}
                  from={from}
                  to={to}
                  max={MOST}
                />
              </Tile>
            ))}
          </Tiles>
        </Stack>
      )}
      {front && <Answers skill={front} />}
    </>
  )
}

interface FrontProps {
  skill: Schema<'Skill'>
  from: number
  to: number
  label: string
}

function Front({ skill, from, to, label }: FrontProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const name = useSkillName()(skill.skill)
  const scores = scoresOf(skill)
  return (
    <Section
      title={name}
      lead={t('progress.average', { average: format.number(skill.average, 1), latest: format.number(skill.latest, 1) })}
    >
      <LineChart
        label={label}
        name={name}
        points={runningMean(scores)}
        dots={scores}
        from={from}
        to={to}
        max={MOST}
      />
      <Text fz="sm" c="dimmed">
        {t('progress.dots')}
      </Text>
    </Section>
  )
}

function Answers({ skill }: { skill: Schema<'Skill'> }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Stack gap="sm">
      <SectionHeading title={t('progress.answers')} />
      <Rows label={t('progress.answers')}>
        {skill.points.map((point) => (
          <Row
            key={point.answerId}
            title={<span dir="auto">{point.question}</span>}
            to={`/app/interviews/${point.sessionId}/report`}
            text={
              <>
                {format.dateTime(point.scoredAt)}
                {point.excerpt && (
                  <Text fz="sm" dir="auto">
                    {point.excerpt}
                  </Text>
                )}
              </>
            }
            aside={<Score value={point.score} of={10} />}
          />
        ))}
      </Rows>
    </Stack>
  )
}
