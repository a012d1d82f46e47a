import { Button, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { forgetDrafts } from '@/shared/kept'
import { Loaded } from '@/shared/ui/Loaded'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Rows } from '@/shared/ui/Rows'
import { SectionHeading } from '@/shared/ui/SectionHeading'
import { AllInterviews } from '../AllInterviews'
import { useCompleteInterview } from '../api/complete-interview'
import { useFeedback } from '../api/get-feedback'
import { useInterview } from '../api/get-interview'
import { useConfigName } from '../names'
import { NotSubmitted } from '../NotSubmitted'
import { Gaps } from './Gaps'
import { ReportItem } from './ReportItem'
import { useLeftAnswers } from './use-left-answers'
import { Verdict } from './Verdict'

export function Component() {
  const { id = '' } = useParams()
  const { t } = useTranslation()
  const format = useFormat()
  const name = useConfigName()
  const feedback = useFeedback(id)
  const interview = useInterview(id).data
  return (
    <Page
      title={t('report.title')}
      size="md"
      lead={interview && `${name(interview.config)} · ${format.dateTime(interview.startedAt)}`}
      actions={
        feedback.data && (
          <>
            <Button component={Link} to={`/app/interviews/${id}/replay`} variant="default">
              {t('replay.title')}
            </Button>
            <Button component={Link} to={`/app/compare?one=${id}`} variant="default">
              {t('menu.compare')}
            </Button>
          </>
        )
      }
    >
      <Loaded query={feedback} elsewhere={<AllInterviews />}>
        {(found) => <Report feedback={found} />}
      </Loaded>
    </Page>
  )
}

function Report({ feedback }: { feedback: Schema<'FeedbackView'> }) {
  const { t } = useTranslation()
  const { sessionId, status, answers: items } = feedback
  const goesOn = status === 'active' || status === 'paused'
  const [opened, setOpened] = useState<string>()
  const left = useLeftAnswers(sessionId, items)
  useEffect(() => {
    if (!goesOn) {
      forgetDrafts(sessionId)
    }
  }, [goesOn, sessionId])
  return (
    <Stack gap="lg">
      {goesOn && <GoesOn feedback={feedback} />}
      {feedback.pending > 0 && <Notice kind="info">{t('report.pending', { value: feedback.pending })}</Notice>}
      {feedback.history === 'not_kept' && <Notice kind="info">{t('report.forgotten')}</Notice>}
      {!goesOn &&
        left.answers.map((answer) => (
          <NotSubmitted
            key={answer.questionId}
            interviewId={sessionId}
            question={items.find(({ question }) => question.id === answer.questionId)?.question}
            answer={answer}
            discard={() => left.discard(answer.questionId)}
          />
        ))}
      <Verdict feedback={feedback} />
      <Gaps items={items} open={setOpened} />
      <Stack gap="sm">
        <SectionHeading title={t('report.answers')} />
        <Rows label={t('report.answers')}>
          {items.map((item) => (
            <ReportItem
              key={`${item.question.id} ${opened === item.question.id}`}
              interviewId={sessionId}
              item={item}
              open={opened === item.question.id}
            />
          ))}
        </Rows>
        <Text fz="sm" c="dimmed">
          {t('report.honest')}
        </Text>
      </Stack>
    </Stack>
  )
}

/** An interview that has not ended yet: the way back, or where nothing is left to answer, its end. */
function GoesOn({ feedback }: { feedback: Schema<'FeedbackView'> }) {
  const { t } = useTranslation()
  const complete = useCompleteInterview(feedback.sessionId)
  const done = feedback.answers.every(({ question, answer }) => answer || question.skipped)
  return (
    <>
      <Notice
        kind="info"
        action={
          <>
            {done && (
              <Button size="xs" loading={complete.isPending} onClick={() => complete.mutate()}>
                {t('room.complete')}
              </Button>
            )}
            <Button component={Link} to={`/app/interviews/${feedback.sessionId}`} size="xs" variant="default">
              {t('report.back')}
            </Button>
          </>
        }
      >
        {t(done ? 'room.allAnswered' : 'report.goesOn')}
      </Notice>
      <ProblemAlert error={complete.error} />
    </>
  )
}
