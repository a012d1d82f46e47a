import { useTranslation } from 'react-i18next'
import type { Rule } from '../api/judgement'

/** Names the part of a CV that a rule is about. */
export function usePartName() {
  const { t } = useTranslation()
  return (part: Rule['part']) =>
    part === 'formatting' ? t('cv.analysis.category.formatting') : t(`cv.part.${part}`)
}
