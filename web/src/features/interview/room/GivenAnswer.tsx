import { Button, Group, Loader, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { Notice } from '@/shared/ui/Notice'
import { Panel } from '@/shared/ui/Panel'
import { Score } from '@/shared/ui/Score'
import { Highlighted } from '@/shared/ui/evidence/Highlighted'
import { KeyPoints } from '@/shared/ui/evidence/KeyPoints'
import { Recording } from '../Recording'
import room from './room.module.css'

interface GivenAnswerProps {
  answer: Schema<'AnswerView'> | undefined
  /** The words that are on their way, where the server has no answer yet. */
  text: string | undefined
  goOn?: () => void
}

/** An answer that was handed in, with its score as soon as there is one. */
export function GivenAnswer({ answer, text, goOn }: GivenAnswerProps) {
  const { t } = useTranslation()
  const feedback = answer?.feedback
  return (
    <Panel label={t('room.yourAnswer')}>
      <Stack>
        <Group justify="space-between">
          <Text fw={600}>{t('room.yourAnswer')}</Text>
          {answer?.scoring === 'scored' && (
            <span className={room.arrived}>
              <Score value={answer.score} of={10} />
            </span>
          )}
        </Group>
        <Highlighted text={answer?.content ?? text ?? ''} evidence={feedback?.evidence ?? []} />
        {answer?.audioUrl && <Recording address={answer.audioUrl} name={t('room.yourAnswer')} />}
        {(!answer || answer.scoring === 'pending') && (
          <Group role="status" gap="xs">
            <Loader size="sm" aria-hidden />
            <Text>{t(answer ? 'room.scoringLong' : 'room.sending')}</Text>
          </Group>
        )}
        {answer?.noScore && (
          <Notice kind="warning" title={t('score.none')}>
            {t(`noScore.${answer.noScore.reason}`)}
          </Notice>
        )}
        {feedback && <KeyPoints evidence={feedback.evidence} />}
        {goOn && (
          <Group>
            <Button onClick={goOn}>{t('room.next')}</Button>
          </Group>
        )}
      </Stack>
    </Panel>
  )
}
