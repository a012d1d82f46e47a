import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { DOMAINS } from './choices'

type Named = Pick<Schema<'InterviewSummary'>, 'type' | 'difficulty' | 'domain'>

/** Names an interview by what was chosen for it. */
export function useConfigName() {
  const { t } = useTranslation()
  const domainName = useDomainName()
  return ({ type, difficulty, domain }: Named) =>
    [t(`type.${type}`), t(`level.${difficulty}`), domain && domainName(domain)].filter(Boolean).join(' · ')
}

/** Names a field of work; one that an administrator has added goes by its own name. */
export function useDomainName() {
  const { t } = useTranslation()
  return (domain: string) => {
    const known = DOMAINS.find((one) => one === domain)
    return known ? t(`domain.${known}`) : domain
  }
}
