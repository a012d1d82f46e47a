import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'

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
  return (domain: string) => t(`domain.${domain}`, { defaultValue: domain })
}

/** Fields of work to choose from by their names, or none of them. */
export function useDomainOptions(none: string) {
  const domainName = useDomainName()
  return (domains: string[]) => [
    { value: '', label: none },
    ...domains
      .map((value) => ({ value, label: domainName(value) }))
      .sort((one, other) => one.label.localeCompare(other.label)),
  ]
}
