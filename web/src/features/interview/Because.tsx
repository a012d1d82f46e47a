import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'

const WHY = { recent_role: 'recentRole', other_role: 'otherRole', named: 'named' } as const

/** Says why a question was picked, where that is because of a CV; the skill is gone where what was said is not kept. */
export function Because({ question }: { question: Schema<'QuestionView'> }) {
  const { t } = useTranslation()
  const { reason } = question
  if (!reason) {
    return null
  }
  return (
    <Text fz="sm" c="dimmed" dir="auto">
      {reason.skill ? t(`because.${WHY[reason.code]}`, { skill: reason.skill }) : t('because.unnamed')}
    </Text>
  )
}
