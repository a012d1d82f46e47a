import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { useFormat } from './format'

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

/** Says what the server tells of a whole interview. */
export function useStatement() {
  const { t } = useTranslation()
  const format = useFormat()
  const skillName = useSkillName()
  return ({ code, question, category, score, points, count }: Schema<'Statement'>) =>
    t(`statement.${code}`, {
      question: format.number(question ?? 0),
      category: skillName(category ?? ''),
      score: format.number(score ?? 0, 1),
      points: points.join('; '),
      count: format.number(count ?? 0),
    })
}
