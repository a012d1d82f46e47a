import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'

const BY_CONSENT = ['difficulty', 'technology', 'domain'] as const

/** Says which choices a question lies outside of. */
export function Widened({ question }: { question: Schema<'QuestionView'> }) {
  const { t } = useTranslation()
  return BY_CONSENT.filter((choice) => question.widened.includes(choice)).map((choice) => (
    <Badge key={choice} color="orange">
      {t(`widened.${choice}`)}
    </Badge>
  ))
}
