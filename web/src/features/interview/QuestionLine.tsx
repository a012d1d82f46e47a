import { Text } from '@mantine/core'
import type { Schema } from '@/shared/api/client'
import { useSkillName } from '@/shared/i18n/said'
import look from './interview.module.css'

/** A question in a line that opens: what it is about, and the question itself where there is room or once it is open. */
export function QuestionLine({ question, id }: { question: Schema<'QuestionView'>; id?: string }) {
  const skillName = useSkillName()
  return (
    <span id={id} className={look.line}>
      <Text component="span" fw={600}>
        {question.order}. {skillName(question.category)}
      </Text>
      <Text component="span" c="dimmed" className={look.lineQuestion ?? ''} dir="auto">
        {question.question}
      </Text>
    </span>
  )
}
