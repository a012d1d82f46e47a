import { Button, Group, Stack, Text } from '@mantine/core'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { Panel } from '@/shared/ui/Panel'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import room from './room.module.css'

interface FinishProps {
  interview: Schema<'InterviewView'>
  heading: RefObject<HTMLHeadingElement | null>
  /** Whether answers are still on their way to the server. */
  sending: boolean
  busy: boolean
  error: unknown
  end: () => void
  choose: (questionId: string) => void
}

/** After the last question: one step ends the interview and leads to its report. */
export function Finish({ interview, heading, sending, busy, error, end, choose }: FinishProps) {
  const { t } = useTranslation()
  const { questions, answers, config } = interview
  const skipped = questions.filter((one) => one.skipped && !answers.some((answer) => answer.questionId === one.id))
  const pending = sending || answers.some((answer) => answer.scoring === 'pending')
  return (
    <Panel>
      <Stack>
        <h2 ref={heading} tabIndex={-1} className={room.question}>
          {t('room.allAnswered')}
        </h2>
        <Text c="dimmed">{pending && config.followUps > 0 ? t('room.mayFollowUp') : t('room.completeAll')}</Text>
        <ProblemAlert error={error} />
        <Group gap="xs">
          <Button size="md" loading={busy || sending} onClick={end}>
            {t('room.seeReport')}
          </Button>
          {skipped[0] && (
            <Button variant="default" size="md" onClick={() => choose(skipped[0]?.id ?? '')}>
              {t('room.backToSkipped', { count: skipped.length })}
            </Button>
          )}
        </Group>
      </Stack>
    </Panel>
  )
}
