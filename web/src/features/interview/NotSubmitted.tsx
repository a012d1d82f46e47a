import { Button, CopyButton, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Schema } from '@/shared/api/client'
import { Problem, sentence } from '@/shared/api/problem'
import type { KeptAnswer } from '@/shared/kept'
import { Section } from '@/shared/ui/Section'

interface NotSubmittedProps {
  interviewId: string
  question: Schema<'QuestionView'> | undefined
  answer: Pick<KeptAnswer, 'text' | 'refused'>
  discard: () => void
  /** Goes to the question, where it can still be answered. */
  writeAgain?: () => void
}

/** Words that did not become an answer: why, and what can be done with them. They stay on this device until thrown away. */
export function NotSubmitted({ interviewId, question, answer, discard, writeAgain }: NotSubmittedProps) {
  const { t } = useTranslation()
  const { text, refused } = answer
  const over = refused?.code !== 'ANSWER_EMPTY' && refused?.code !== 'ANSWER_TOO_LONG'
  return (
    <Section
      title={t('notSubmitted.title')}
      lead={
        <>
          {question && `${t('room.questionNumber', { order: question.order })}. `}
          {refused ? sentence(new Problem(refused.code, 409, refused.sentence), t) : t('notSubmitted.ended')}{' '}
          {t('notSubmitted.kept')}
        </>
      }
    >
      <Stack>
        <Text dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
          {text}
        </Text>
        <Group gap="xs">
          <CopyButton value={text}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {t(copied ? 'notSubmitted.copied' : 'notSubmitted.copy')}
              </Button>
            )}
          </CopyButton>
          {writeAgain && (
            <Button variant="default" onClick={writeAgain}>
              {t('notSubmitted.writeAgain')}
            </Button>
          )}
          {over && !writeAgain && (
            <Button component={Link} to={`/app/interviews/${interviewId}/replay`} variant="default">
              {t('notSubmitted.fork')}
            </Button>
          )}
          <Button variant="subtle" color="gray" onClick={discard}>
            {t('voice.discard')}
          </Button>
        </Group>
      </Stack>
    </Section>
  )
}
