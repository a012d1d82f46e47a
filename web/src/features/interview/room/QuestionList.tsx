import { Badge, NavLink, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { Panel } from '@/shared/ui/Panel'
import { Score } from '@/shared/ui/Score'

interface QuestionListProps {
  questions: Schema<'QuestionView'>[]
  answers: Schema<'AnswerView'>[]
  /** Questions whose answers are on their way. */
  waiting: string[]
  current: string | undefined
  choose: (questionId: string) => void
}

export function QuestionList({ questions, answers, waiting, current, choose }: QuestionListProps) {
  const { t } = useTranslation()
  return (
    <Panel label={t('room.questions')} p="xs">
      <nav aria-label={t('room.questions')}>
        {questions.map((question) => (
          <NavLink
            key={question.id}
            component="button"
            active={question.id === current}
            aria-current={question.id === current ? 'step' : undefined}
            onClick={() => choose(question.id)}
            label={
              <Text lineClamp={2} fz="sm" span dir="auto">
                {question.order}. {question.question}
              </Text>
            }
            rightSection={
              <State
                question={question}
                answer={answers.find((one) => one.questionId === question.id)}
                waiting={waiting.includes(question.id)}
              />
            }
          />
        ))}
      </nav>
    </Panel>
  )
}

interface StateProps {
  question: Schema<'QuestionView'>
  answer: Schema<'AnswerView'> | undefined
  waiting: boolean
}

function State({ question, answer, waiting }: StateProps) {
  const { t } = useTranslation()
  if (answer?.scoring === 'scored') {
    return <Score value={answer.score} of={10} />
  }
  const text = answer
    ? t(answer.scoring === 'pending' ? 'room.scoring' : 'score.none')
    : waiting
      ? t('room.sending')
      : question.skipped
        ? t('room.skipped')
        : undefined
  return text ? (
    <Badge variant="default" tt="none">
      {text}
    </Badge>
  ) : null
}
