import { Button, Text, VisuallyHidden } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { Score } from '@/shared/ui/Score'
import { useReason } from '../reason'
import room from './room.module.css'

interface ScoreCameProps {
  questions: Schema<'QuestionView'>[]
  scored: Schema<'AnswerView'>[]
  look: (questionId: string) => void
}

/** The score that came last while one was here, with its reason; below what is being written, which it must not move. */
export function ScoreCame({ questions, scored, look }: ScoreCameProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [known, setKnown] = useState(() => new Set(scored.map((answer) => answer.id)))
  const [came, setCame] = useState<Schema<'AnswerView'>>()
  useEffect(() => {
    const fresh = scored.filter((answer) => !known.has(answer.id)).at(-1)
    if (fresh) {
      setKnown(new Set(scored.map((answer) => answer.id)))
      setCame(fresh)
    }
  }, [scored, known])
  const question = questions.find((one) => one.id === came?.questionId)
  return (
    <>
      <VisuallyHidden role="status">
        {came && t('room.scoreCame', { score: format.number(came.score ?? 0, 1) })}
      </VisuallyHidden>
      {came && question && <Came key={came.id} answer={came} question={question} look={() => look(question.id)} />}
    </>
  )
}

interface CameProps {
  answer: Schema<'AnswerView'>
  question: Schema<'QuestionView'>
  look: () => void
}

function Came({ answer, question, look }: CameProps) {
  const { t } = useTranslation()
  const reason = useReason()
  return (
    <section className={room.came} aria-label={t('room.lastScore')}>
      <Score value={answer.score} of={10} />
      <div className={room.cameText}>
        <Text fw={600}>{t('room.questionNumber', { order: question.order })}</Text>
        <Text fz="sm" c="dimmed" dir="auto">
          {answer.feedback && reason(answer.feedback)}
        </Text>
      </div>
      <Button variant="default" size="xs" onClick={look}>
        {t('room.look')}
      </Button>
    </section>
  )
}
