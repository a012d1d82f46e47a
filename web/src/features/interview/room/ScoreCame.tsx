import { Button, Text } from '@mantine/core'
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
  /** Tells screen readers. */
  say: (words: string) => void
}

/** The score that came last while one was here, with its reason; below what is being written, which it must not move. */
export function ScoreCame({ questions, scored, look, say }: ScoreCameProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const reason = useReason()
  const [known, setKnown] = useState(() => new Set(scored.map((answer) => answer.id)))
  const [came, setCame] = useState<Schema<'AnswerView'>>()
  useEffect(() => {
    const fresh = scored.filter((answer) => !known.has(answer.id)).at(-1)
    if (fresh) {
      setKnown(new Set(scored.map((answer) => answer.id)))
      setCame(fresh)
      say(t('room.scoreCame', { score: format.number(fresh.score ?? 0, 1) }))
    }
  }, [scored, known, say, t, format])
  const question = questions.find((one) => one.id === came?.questionId)
  if (!came || !question) {
    return null
  }
  return (
    <section key={came.id} className={room.came} aria-label={t('room.lastScore')}>
      <Score value={came.score} of={10} />
      <div className={room.cameText}>
        <Text fw={600}>{t('room.questionNumber', { order: question.order })}</Text>
        <Text fz="sm" c="dimmed" dir="auto">
          {came.feedback && reason(came.feedback)}
        </Text>
      </div>
      <Button variant="default" size="xs" onClick={() => look(question.id)}>
        {t('room.look')}
      </Button>
    </section>
  )
}
