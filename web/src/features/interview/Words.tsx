import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { Highlighted } from '@/shared/ui/evidence/Highlighted'

/** What somebody said, with the words marked that its score rests on, or that it was not kept. */
export function Words({ answer }: { answer: Schema<'AnswerView'> }) {
  const { t } = useTranslation()
  return answer.content == null ? (
    <Text c="dimmed">{t('report.notKept')}</Text>
  ) : (
    <Highlighted text={answer.content} evidence={answer.feedback?.evidence ?? []} />
  )
}
