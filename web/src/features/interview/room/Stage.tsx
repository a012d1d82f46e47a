import { Badge, Group, Stack, Text } from '@mantine/core'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { useSkillName } from '@/shared/i18n/said'
import { Notice } from '@/shared/ui/Notice'
import { Because } from '../Because'
import { NotSubmitted } from '../NotSubmitted'
import { Widened } from '../Widened'
import { AnswerForm, type Way } from './AnswerForm'
import { GivenAnswer } from './GivenAnswer'
import room from './room.module.css'
import { useDraft } from './use-draft'

interface StageProps {
  interview: Schema<'InterviewView'>
  question: Schema<'QuestionView'>
  heading: RefObject<HTMLHeadingElement | null>
  /** The words that are on their way, where the server has no answer yet. */
  onItsWay: string | undefined
  way: Way
  setWay: (way: Way) => void
  submit: (text: string, seconds: number) => void
  skipped: () => void
  end: () => void
  goOn?: () => void
}

/** The question that is on, with what is being answered to it or what was. */
export function Stage({ interview, question, heading, onItsWay, way, setWay, submit, skipped, end, goOn }: StageProps) {
  const { t } = useTranslation()
  const skillName = useSkillName()
  const answer = interview.answers.find((one) => one.questionId === question.id)
  const given = answer !== undefined || onItsWay !== undefined
  const draft = useDraft(interview.id, question.id, question.draft, !given)
  const left = answer && draft.own && draft.text.trim() !== '' && draft.text !== answer.content
  return (
    <Stack gap="lg">
      <div>
        <Group gap="xs" mb="xs">
          <Text fz="sm" c="dimmed">
            {t('room.questionOf', { order: question.order, total: interview.questions.length })}
          </Text>
          <Badge>{skillName(question.category)}</Badge>
          <Widened question={question} />
          {question.timeOverAt && <Badge color="red">{t('room.timeOver')}</Badge>}
        </Group>
        <Because question={question} />
        {question.followUpOf && (
          <Text mb="xs" dir="auto">
            {t('room.followUp', { quote: question.quote })}
          </Text>
        )}
        <h2 ref={heading} tabIndex={-1} className={room.question} dir="auto">
          {question.question}
        </h2>
      </div>
      {interview.status === 'paused' && <Notice kind="info">{t('room.paused')}</Notice>}
      {given ? (
        <GivenAnswer answer={answer} text={onItsWay} {...(goOn && { goOn })} />
      ) : (
        <AnswerForm {...{ interview, question, draft, way, setWay, submit, skipped, end }} />
      )}
      {left && (
        <NotSubmitted
          interviewId={interview.id}
          question={question}
          answer={{
            text: draft.text,
            refused: { code: 'ANSWER_ALREADY_GIVEN', sentence: t('problem.ANSWER_ALREADY_GIVEN') },
          }}
          discard={draft.discard}
        />
      )}
    </Stack>
  )
}
