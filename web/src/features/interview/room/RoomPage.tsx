import { Alert, Badge, Button, Grid, Group, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import Pause from 'lucide-react/icons/pause'
import Play from 'lucide-react/icons/play'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate, useParams } from 'react-router'
import type { Schema } from '@/shared/api/client'
import { Confirm } from '@/shared/ui/Confirm'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { useCompleteInterview } from '../api/complete-interview'
import { useInterview } from '../api/get-interview'
import { usePauseInterview } from '../api/pause-interview'
import { useConfigName } from '../names'
import { Widened } from '../Widened'
import { Clock } from './Clock'
import { GivenAnswer } from './GivenAnswer'
import { QuestionList } from './QuestionList'
import { useEvents } from './use-events'
import { useOutbox } from './use-outbox'
import { WrittenAnswer } from './WrittenAnswer'

export function Component() {
  const { id = '' } = useParams()
  const { t } = useTranslation()
  const interview = useInterview(id)
  if (interview.data) {
    return <Room interview={interview.data} />
  }
  return (
    <Page title={t('room.title')}>
      <Loaded query={interview}>{() => null}</Loaded>
    </Page>
  )
}

function Room({ interview }: { interview: Schema<'InterviewView'> }) {
  const { t } = useTranslation()
  const name = useConfigName()
  const navigate = useNavigate()
  const { id, questions, answers, status } = interview
  useEvents(id)
  const outbox = useOutbox(id)
  const pause = usePauseInterview(id)
  const complete = useCompleteInterview(id)
  const [asking, ask] = useDisclosure(false)
  const given = new Set([...answers, ...outbox.waiting].map((answer) => answer.questionId))
  const next = questions.find((question) => !given.has(question.id) && !question.skipped)
  const [chosen, choose] = useState<string | undefined>(next?.id)
  const question = questions.find((one) => one.id === chosen) ?? next ?? questions[0]
  const paused = status === 'paused'

  if (status === 'completed' || status === 'abandoned') {
    return <Navigate to={`/app/interviews/${id}/report`} replace />
  }
  const goOn = (answered: string) => {
    const following = questions.find((one) => one.id !== answered && !given.has(one.id) && !one.skipped)
    choose(following?.id ?? answered)
  }
  const open = questions.filter((one) => !given.has(one.id)).length
  const answer = answers.find((one) => one.questionId === question?.id)
  const onItsWay = outbox.waiting.find((one) => one.questionId === question?.id)
  return (
    <Page
      title={name(interview.config)}
      size="xl"
      actions={
        <>
          {interview.timer && interview.timer.questionId === question?.id && <Clock timer={interview.timer} />}
          <Button
            variant="default"
            leftSection={paused ? <Play size={16} aria-hidden /> : <Pause size={16} aria-hidden />}
            loading={pause.isPending}
            onClick={() => pause.mutate(!paused)}
          >
            {paused ? t('room.resume') : t('room.pause')}
          </Button>
          <Button onClick={ask.open} variant={next ? 'default' : 'filled'}>
            {t('room.complete')}
          </Button>
        </>
      }
    >
      <Scores answers={answers} />
      <ProblemAlert error={pause.error ?? outbox.refusal} />
      {outbox.lost && (
        <Alert color="orange" role="status">
          {t('room.waiting', { count: outbox.waiting.length })}
        </Alert>
      )}
      {interview.history === 'until_end' && <Alert color="gray">{t('room.untilEnd')}</Alert>}
      {paused && (
        <Alert role="status" color="blue">
          {t('room.paused')}
        </Alert>
      )}
      <Grid gutter="lg">
        <Grid.Col span={{ base: 12, md: 8 }} order={{ base: 1, md: 2 }}>
          {question && (
            <Stack key={question.id}>
              <Question question={question} total={questions.length} />
              {answer || onItsWay ? (
                <GivenAnswer
                  answer={answer}
                  text={onItsWay?.text}
                  {...(next && next.id !== question.id && { goOn: () => choose(next.id) })}
                />
              ) : (
                <WrittenAnswer
                  interview={interview}
                  question={question}
                  submit={(text, duration) => {
                    outbox.add({ questionId: question.id, text, duration })
                    goOn(question.id)
                  }}
                  goOn={() => goOn(question.id)}
                />
              )}
            </Stack>
          )}
          {!next && (
            <Alert mt="md" role="status" color="green">
              <Group justify="space-between">
                <Text>{t('room.allAnswered')}</Text>
                <Button onClick={ask.open}>{t('room.complete')}</Button>
              </Group>
            </Alert>
          )}
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }} order={{ base: 2, md: 1 }}>
          <QuestionList
            questions={questions}
            answers={answers}
            waiting={outbox.waiting.map((one) => one.questionId)}
            current={question?.id}
            choose={choose}
          />
        </Grid.Col>
      </Grid>
      <Confirm
        opened={asking}
        close={ask.close}
        title={t('room.completeTitle')}
        action={t('room.complete')}
        busy={complete.isPending || outbox.waiting.length > 0}
        error={complete.error}
        confirm={() => complete.mutate(undefined, { onSuccess: () => navigate(`/app/interviews/${id}/report`) })}
      >
        {open > 0 ? t('room.completeOpen', { value: open }) : t('room.completeAll')}
      </Confirm>
    </Page>
  )
}

function Question({ question, total }: { question: Schema<'QuestionView'>; total: number }) {
  const { t } = useTranslation()
  return (
    <div>
      <Group gap="xs" mb={4}>
        <Text fz="sm" c="dimmed">
          {t('room.questionOf', { order: question.order, total })}
        </Text>
        <Badge variant="default" tt="none">
          {question.category}
        </Badge>
        <Widened question={question} />
        {question.timeOverAt && (
          <Badge color="red.9" tt="none">
            {t('room.timeOver')}
          </Badge>
        )}
      </Group>
      {question.followUpOf && (
        <Text fz="sm" mb={4}>
          {t('room.followUp', { quote: question.quote })}
        </Text>
      )}
      <Text component="h2" fz="xl" fw={600} m={0} dir="auto">
        {question.question}
      </Text>
    </div>
  )
}

/** Tells screen readers of scores as they come. */
function Scores({ answers }: { answers: Schema<'AnswerView'>[] }) {
  const { t } = useTranslation()
  const scored = answers.filter((answer) => answer.scoring === 'scored')
  const [before, setBefore] = useState(scored.length)
  const [told, setTold] = useState('')
  useEffect(() => {
    const latest = scored.at(-1)
    if (scored.length > before && latest) {
      setTold(t('room.scoreCame', { score: latest.score ?? 0 }))
    }
    setBefore(scored.length)
  }, [scored, before, t])
  return (
    <VisuallyHidden role="status">{told}</VisuallyHidden>
  )
}
