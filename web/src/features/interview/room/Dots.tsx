import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { toneOf } from '@/shared/ui/tone'
import { isReached } from './course'
import room from './room.module.css'

interface DotsProps {
  questions: Schema<'QuestionView'>[]
  answers: Schema<'AnswerView'>[]
  /** Questions whose answers the server has or is about to get. */
  given: Set<string>
  current: string | undefined
  next: string | undefined
  /** Whether one may also go to questions that are still to come. */
  openly: boolean
  choose: (questionId: string) => void
}

/** The way through an interview, a dot for each question. */
export function Dots({ questions, answers, given, current, next, openly, choose }: DotsProps) {
  const { t } = useTranslation()
  const stateOf = useStateOf()
  return (
    <nav aria-label={t('room.questions')}>
      <ol className={room.dots}>
        {questions.map((question) => {
          const answer = answers.find((one) => one.questionId === question.id)
          const { state, text } = stateOf(question, answer, given.has(question.id))
          const reached = question.id === current || isReached(question, given, next)
          const name = [t('room.questionNumber', { order: question.order }), text ?? (reached ? '' : t('room.toCome'))]
            .filter(Boolean)
            .join(': ')
          return (
            <li key={question.id}>
              <button
                type="button"
                className={room.dot}
                data-state={state}
                data-pending={answer?.scoring === 'pending' || undefined}
                aria-current={question.id === current ? 'step' : undefined}
                aria-label={name}
                title={name}
                disabled={!reached && !openly}
                onClick={() => choose(question.id)}
              >
                <span />
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

function useStateOf() {
  const { t } = useTranslation()
  const format = useFormat()
  return (question: Schema<'QuestionView'>, answer: Schema<'AnswerView'> | undefined, given: boolean) => {
    if (answer?.scoring === 'scored' && answer.score != null) {
      return {
        state: toneOf(answer.score, 10),
        text: t('score.of', { value: format.number(answer.score, 1), of: 10 }),
      }
    }
    if (answer) {
      return { state: 'given', text: t(answer.scoring === 'pending' ? 'room.scoring' : 'score.none') }
    }
    if (given) {
      return { state: 'given', text: t('room.sending') }
    }
    return question.skipped ? { state: 'skipped', text: t('room.skipped') } : { state: 'open' }
  }
}
