import { useTranslation } from 'react-i18next'
import { AboutPage } from './AboutPage'

/** What docs/privacy.md says, as far as it concerns the people whose data it is. */
export function Component() {
  const { t } = useTranslation()
  return (
    <AboutPage
      title={t('about.privacy')}
      lead={t('about.privacyLead')}
      parts={[
        { title: t('about.stored'), text: [t('about.storedText')] },
        { title: t('about.used'), text: [t('about.usedText'), t('privacy.analyticsText')] },
        { title: t('landing.readers'), text: [t('landing.readersText')] },
        { title: t('about.kept'), text: [t('about.keptText')] },
        { title: t('privacy.export'), text: [t('privacy.exportText')] },
        { title: t('landing.erase'), text: [t('landing.eraseText'), t('privacy.erasureReceipt')] },
      ]}
    />
  )
}
