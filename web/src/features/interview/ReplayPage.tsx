import { ActionIcon, Anchor, Button, Grid, Group, Stack, Text } from '@mantine/core'
import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { Loaded } from '@/shared/ui/Loaded'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { Panel } from '@/shared/ui/Panel'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Range } from '@/shared/ui/Range'
import { Disclosure, Rows } from '@/shared/ui/Rows'
import { Score } from '@/shared/ui/Score'
import { StickyBar } from '@/shared/ui/StickyBar'
import { AllInterviews } from './AllInterviews'
import { useForkInterview } from './api/fork-interview'
import { useReplay } from './api/get-replay'
import look from './interview.module.css'
import { KeyPoints } from '@/shared/ui/evidence/KeyPoints'
import { useConfigName } from './names'
import { QuestionLine } from './QuestionLine'
import { Words } from './Words'

/** An interview seen again, step by step, and gone on from at any of them. */
export function Component() {
  const { id = '' } = useParams()
  const { t } = useTranslation()
  const format = useFormat()
  const name = useConfigName()
  const [chosen, choose] = useState<number>()
  const whole = useReplay(id, undefined)
  const then = useReplay(id, chosen)
  const interview = whole.data?.interview
  return (
    <Page
      title={t('replay.title')}
      size="lg"
      lead={interview && `${name(interview.config)} · ${format.dateTime(interview.startedAt)}`}
      actions={
        interview && (
          <Button component={Link} to={`/app/interviews/${id}/report`} variant="default">
            {t('report.title')}
          </Button>
        )
      }
    >
      <Loaded query={whole} elsewhere={<AllInterviews />}>
        {({ steps, interview: now }) => {
          const at = steps.find((one) => one.sequence === chosen) ?? steps.at(-1)
          return (
            at && (
              <>
                <Moment id={id} steps={steps} at={at} questions={now.questions} choose={choose} />
                <Grid gutter="lg">
                  <Grid.Col span={{ base: 12, md: 8 }}>
                    <Loaded query={then}>
                      {({ interview: past }) => <Past key={at.sequence} interview={past} at={at} />}
                    </Loaded>
                  </Grid.Col>
                  <Grid.Col span={{ base: 12, md: 4 }}>
                    <Course steps={steps} at={at} questions={now.questions} choose={choose} />
                  </Grid.Col>
                </Grid>
              </>
            )
          )
        }}
      </Loaded>
    </Page>
  )
}

interface StepsProps {
  steps: Schema<'Step'>[]
  at: Schema<'Step'>
  /** All that were asked, to name a step by its question. */
  questions: Schema<'QuestionView'>[]
  choose: (step: number) => void
}

function Moment({ id, steps, at, questions, choose }: StepsProps & { id: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const stepName = useStepName(questions)
  const navigate = useNavigate()
  const [key] = useState(() => crypto.randomUUID())
  const fork = useForkInterview(id)
  const place = steps.indexOf(at)
  const question = questions.find((one) => one.id === at.questionId)
  const said = t('replay.at', {
    number: place + 1,
    total: steps.length,
    step: stepName(at),
    time: format.time(at.at),
  })
  const go = (to: number) => {
    const step = steps[to]
    if (step) {
      choose(step.sequence)
    }
  }
  return (
    <StickyBar at="top" label={t('replay.moment')}>
      <div className={look.step}>
        <div className={look.stepText}>
          <Text aria-live="polite" fw={600}>
            {said}
          </Text>
          {question && (
            <Text fz="sm" c="dimmed" dir="auto">
              {question.question}
            </Text>
          )}
        </div>
        <Button
          loading={fork.isPending}
          onClick={() =>
            fork.mutate(
              { step: at.sequence, key: `${key}-${at.sequence}` },
              { onSuccess: (forked) => navigate(`/app/interviews/${forked.id}`) },
            )
          }
        >
          {t('replay.fork')}
        </Button>
      </div>
      <Group w="100%" gap="xs" wrap="nowrap">
        <ActionIcon aria-label={t('replay.before')} disabled={place === 0} onClick={() => go(place - 1)}>
          <ChevronLeft size={18} aria-hidden className={look.mirrored} />
        </ActionIcon>
        <Range
          label={t('replay.moment')}
          min={0}
          max={steps.length - 1}
          value={place}
          valueText={said}
          onChange={go}
        />
        <ActionIcon aria-label={t('replay.after')} disabled={place === steps.length - 1} onClick={() => go(place + 1)}>
          <ChevronRight size={18} aria-hidden className={look.mirrored} />
        </ActionIcon>
      </Group>
      <ProblemAlert error={fork.error} />
    </StickyBar>
  )
}

function Course({ steps, at, questions, choose }: StepsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const stepName = useStepName(questions)
  return (
    <Panel label={t('replay.course')} p="xs">
      <ol className={look.moments} tabIndex={0} aria-label={t('replay.course')}>
        {steps.map((one) => (
          <li key={one.sequence}>
            <button
              type="button"
              onClick={() => choose(one.sequence)}
              aria-current={one.sequence === at.sequence ? 'step' : undefined}
            >
              {stepName(one)}
              <small>{format.time(one.at)}</small>
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function Past({ interview, at }: { interview: Schema<'InterviewView'>; at: Schema<'Step'> }) {
  const { t } = useTranslation()
  return (
    <Stack>
      <Group gap="xs">
        <Text c="dimmed">{t(`status.${interview.status}`)}</Text>
        {interview.overallScore != null && <Score value={interview.overallScore} of={100} />}
        {interview.origin && (
          <Anchor component={Link} to={`/app/interviews/${interview.origin.interviewId}/replay`}>
            {t('replay.origin')}
          </Anchor>
        )}
      </Group>
      <Rows label={t('room.questions')}>
        {interview.questions.map((question) => (
          <PastQuestion
            key={question.id}
            question={question}
            answer={interview.answers.find((one) => one.questionId === question.id)}
            open={question.id === at.questionId}
          />
        ))}
      </Rows>
      <Text fz="sm" c="dimmed">
        {t('replay.forkText')}
      </Text>
    </Stack>
  )
}

interface PastQuestionProps {
  question: Schema<'QuestionView'>
  answer: Schema<'AnswerView'> | undefined
  /** Whether the step was about it. */
  open: boolean
}

function PastQuestion({ question, answer, open }: PastQuestionProps) {
  const { t } = useTranslation()
  return (
    <Disclosure
      open={open}
      title={<QuestionLine question={question} />}
      aside={
        answer?.scoring === 'scored' ? (
          <Score value={answer.score} of={10} />
        ) : (
          question.skipped && (
            <Text span fz="sm" c="dimmed">
              {t('room.skipped')}
            </Text>
          )
        )
      }
    >
      {answer ? (
        <Stack>
          <Words answer={answer} />
          {answer.feedback && <KeyPoints evidence={answer.feedback.evidence} />}
        </Stack>
      ) : question.draft ? (
        <Notice kind="info" title={t('replay.draft')}>
          <Text style={{ whiteSpace: 'pre-wrap' }} dir="auto">
            {question.draft.content}
          </Text>
        </Notice>
      ) : (
        <Text c="dimmed">{t(question.skipped ? 'room.skipped' : 'report.unanswered')}</Text>
      )}
    </Disclosure>
  )
}

/** Names a step by what happened and to which question. */
function useStepName(questions: Schema<'QuestionView'>[]) {
  const { t } = useTranslation()
  return ({ kind, questionId }: Schema<'Step'>) => {
    const what = t(`step.${kind}` as 'step.InterviewStarted', { defaultValue: kind })
    const question = questions.find((one) => one.id === questionId)
    return question ? t('replay.stepOf', { what, order: question.order }) : what
  }
}
