import { useTranslation } from 'react-i18next'
import { AboutPage } from './AboutPage'

/** What is agreed to with an account. */
export function Component() {
  const { t } = useTranslation()
  return (
    <AboutPage
      title={t('about.terms')}
      lead={t('about.termsLead')}
      parts={[
        { title: t('about.answers'), text: [t('about.answersText')] },
        { title: t('about.scores'), text: [t('landing.honest')] },
        { title: t('about.leaving'), text: [t('landing.eraseText')] },
      ]}
    />
  )
}
