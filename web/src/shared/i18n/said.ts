import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'

/** Names what a question is about; what an administrator has added goes by its own name. */
export function useSkillName() {
  const { t } = useTranslation()
  return (skill: string) => t(`skill.${skill}`, { defaultValue: skill })
}

/** Says what the server tells of an answer. */
export function useRemark() {
  const { t } = useTranslation()
  return ({ code, about }: Schema<'Remark'>) => t(`remark.${code}`, { about: about ?? '' })
}
