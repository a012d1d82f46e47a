import { Alert, Anchor, Badge, Button, Grid, Group, Slider, Stack, Text, Timeline, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { Panel } from '@/shared/ui/Panel'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Score } from '@/shared/ui/Score'
import { useForkInterview } from './api/fork-interview'
import { useReplay } from './api/get-replay'
import { Words } from './Words'

/** An interview seen again, step by step, and gone on from at any of them. */
export function Component() {
  const { id = '' } = useParams()
  const { t } = useTranslation()
  const [step, setStep] = useState<number>()
  const whole = useReplay(id, undefined)
  const then = useReplay(id, step)
  return (
    <Page title={t('replay.title')} lead={t('replay.lead')} size="xl">
      <Loaded query={whole}>
        {({ steps }) => (
          <>
            <Steps id={id} steps={steps} step={step ?? steps.at(-1)?.sequence ?? 0} choose={setStep} />
            <Grid gutter="lg">
              <Grid.Col span={{ base: 12, md: 8 }} order={{ base: 1, md: 2 }}>
                <Loaded query={then}>{({ interview }) => <Past interview={interview} />}</Loaded>
              </Grid.Col>
              <Grid.Col span={{ base: 12, md: 4 }} order={{ base: 2, md: 1 }}>
                <Course steps={steps} step={step ?? steps.at(-1)?.sequence ?? 0} choose={setStep} />
              </Grid.Col>
            </Grid>
          </>
        )}
      </Loaded>
    </Page>
  )
}

interface StepsProps {
  steps: Schema<'Step'>[]
  step: number
  choose: (step: number) => void
}

function Steps({ id, steps, step, choose }: StepsProps & { id: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const stepName = useStepName()
  const navigate = useNavigate()
  const [key] = useState(() => crypto.randomUUID())
  const fork = useForkInterview(id)
  const place = steps.findIndex((one) => one.sequence === step)
  const current = steps[place]
  return (
    <Panel label={t('replay.moment')}>
      <Stack>
        <Text aria-live="polite">
          {current
            ? t('replay.at', {
                number: place + 1,
                total: steps.length,
                step: stepName(current.kind),
                time: format.time(current.at),
              })
            : ''}
        </Text>
        <Slider
          min={0}
          max={Math.max(0, steps.length - 1)}
          value={Math.max(0, place)}
          label={null}
          onChange={(index) => choose(steps[index]?.sequence ?? 0)}
          thumbLabel={t('replay.moment')}
        />
        <ProblemAlert error={fork.error} />
        <Group>
          <Button
            loading={fork.isPending}
            onClick={() =>
              fork.mutate(
                { step, key: `${key}-${step}` },
                { onSuccess: (forked) => navigate(`/app/interviews/${forked.id}`) },
              )
            }
          >
            {t('replay.fork')}
          </Button>
          <Text fz="sm" c="dimmed" style={{ flex: '1 1 12rem' }}>
            {t('replay.forkText')}
          </Text>
        </Group>
      </Stack>
    </Panel>
  )
}

function Course({ steps, step, choose }: StepsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const stepName = useStepName()
  return (
    <Panel label={t('replay.course')} mah="70vh" style={{ overflowY: 'auto' }} tabIndex={0}>
      <Timeline
        bulletSize={18}
        lineWidth={2}
        active={steps.findIndex((one) => one.sequence === step)}
        aria-label={t('replay.course')}
      >
        {steps.map((one) => (
          <Timeline.Item key={one.sequence}>
            <UnstyledButton
              onClick={() => choose(one.sequence)}
              aria-current={one.sequence === step ? 'step' : undefined}
            >
              <Text fz="sm" fw={one.sequence === step ? 700 : 400}>
                {stepName(one.kind)}
              </Text>
              <Text fz="xs" c="dimmed">
                {format.time(one.at)}
              </Text>
            </UnstyledButton>
          </Timeline.Item>
        ))}
      </Timeline>
    </Panel>
  )
}

function Past({ interview }: { interview: Schema<'InterviewView'> }) {
  const { t } = useTranslation()
  return (
    <Stack>
      <Group gap="xs">
        <Badge variant="default" tt="none" size="lg">
          {t(`status.${interview.status}`)}
        </Badge>
        <Score value={interview.overallScore} of={100} />
        {interview.origin && (
          <Anchor component={Link} to={`/app/interviews/${interview.origin.interviewId}/replay`}>
            {t('replay.origin')}
          </Anchor>
        )}
      </Group>
      {interview.questions.map((question) => {
        const answer = interview.answers.find((one) => one.questionId === question.id)
        return (
          <Panel key={question.id} label={question.question}>
            <Stack gap="xs">
              <Group justify="space-between" wrap="nowrap" align="flex-start">
                <Text fw={600} dir="auto">
                  {question.order}. {question.question}
                </Text>
                {answer?.scoring === 'scored' && <Score value={answer.score} of={10} />}
              </Group>
              {answer ? (
                <Words answer={answer} />
              ) : question.draft ? (
                <Alert color="gray" title={t('replay.draft')}>
                  <Text style={{ whiteSpace: 'pre-wrap' }} dir="auto">
                    {question.draft.content}
                  </Text>
                </Alert>
              ) : (
                <Text c="dimmed">{t(question.skipped ? 'room.skipped' : 'report.unanswered')}</Text>
              )}
            </Stack>
          </Panel>
        )
      })}
    </Stack>
  )
}

function useStepName() {
  const { t } = useTranslation()
  return (kind: string) => t(`step.${kind}` as 'step.InterviewStarted', { defaultValue: kind })
}
