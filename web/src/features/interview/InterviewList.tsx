import { Anchor, Badge, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { Score } from '@/shared/ui/Score'
import { useConfigName } from './names'

export function InterviewList({ interviews }: { interviews: Schema<'InterviewSummary'>[] }) {
  const { t } = useTranslation()
  if (interviews.length === 0) {
    return <Text>{t('interviews.none')}</Text>
  }
  return (
    <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
      {interviews.map((interview) => (
        <Row key={interview.id} interview={interview} />
      ))}
    </Stack>
  )
}

function Row({ interview }: { interview: Schema<'InterviewSummary'> }) {
  const { t } = useTranslation()
  const format = useFormat()
  const name = useConfigName()
  const over = interview.status === 'completed' || interview.status === 'abandoned'
  const home = `/app/interviews/${interview.id}`
  return (
    <Group component="li" justify="space-between" gap="xs">
      <div style={{ flex: '1 1 12rem', minWidth: 0 }}>
        <Anchor component={Link} to={over ? `${home}/report` : home} fw={600}>
          {name(interview)}
        </Anchor>
        <Text fz="sm" c="dimmed">
          {format.dateTime(interview.startedAt)} ·{' '}
          {t('interviews.answeredOf', { answered: interview.answered, questions: interview.questions })}
        </Text>
      </div>
      <Group gap="xs">
        <Badge variant="default" tt="none">
          {t(`status.${interview.status}`)}
        </Badge>
        <Score value={interview.overallScore} of={100} />
        <Anchor component={Link} to={`${home}/replay`} fz="sm" aria-label={t('interviews.replayOf', { name: name(interview) })}>
          {t('replay.title')}
        </Anchor>
      </Group>
    </Group>
  )
}
