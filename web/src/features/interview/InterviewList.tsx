import { Anchor, Badge, Button } from '@mantine/core'
import ListChecks from 'lucide-react/icons/list-checks'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Panel } from '@/shared/ui/Panel'
import { Row, Rows } from '@/shared/ui/Rows'
import { Score } from '@/shared/ui/Score'
import { useConfigName } from './names'

/** Interviews, each leading to where it goes on or to its report. */
export function InterviewList({ label, interviews }: { label: string; interviews: Schema<'InterviewSummary'>[] }) {
  const { t } = useTranslation()
  if (interviews.length === 0) {
    return (
      <Panel>
        <EmptyState
          icon={ListChecks}
          title={t('interviews.none')}
          text={t('interviews.noneText')}
          action={
            <Button component={Link} to="/app/interviews/new">
              {t('interviews.start')}
            </Button>
          }
        />
      </Panel>
    )
  }
  return (
    <Rows label={label}>
      {interviews.map((interview) => (
        <Interview key={interview.id} interview={interview} />
      ))}
    </Rows>
  )
}

function Interview({ interview }: { interview: Schema<'InterviewSummary'> }) {
  const { t } = useTranslation()
  const format = useFormat()
  const name = useConfigName()
  const { status } = interview
  const home = `/app/interviews/${interview.id}`
  return (
    <Row
      title={name(interview)}
      to={isOpen(interview) ? home : `${home}/report`}
      text={
        <>
          {format.dateTime(interview.startedAt)} ·{' '}
          {t('interviews.answeredOf', { answered: interview.answered, questions: interview.questions })}
        </>
      }
      aside={
        <>
          {status !== 'completed' && (
            <Badge color={status === 'abandoned' ? 'gray' : 'ink'}>
              {t(isOpen(interview) && interview.answered === interview.questions ? 'interviews.allAnswered' : `status.${status}`)}
            </Badge>
          )}
          <Score value={interview.overallScore} of={100} />
          <Anchor
            component={Link}
            to={`${home}/replay`}
            fz="sm"
            aria-label={`${t('replay.title')} · ${name(interview)}`}
          >
            {t('replay.title')}
          </Anchor>
        </>
      }
    />
  )
}

/** Whether there is still something to answer in it. */
export function isOpen({ status }: Schema<'InterviewSummary'>) {
  return status === 'active' || status === 'paused'
}
