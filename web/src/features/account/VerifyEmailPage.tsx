import { useTranslation } from 'react-i18next'
import { useVerifyEmail } from './api/verify-email'
import { LinkPage } from './LinkPage'

export function Component() {
  const { t } = useTranslation()
  return (
    <LinkPage
      title={t('verify.title')}
      ask={t('verify.ask')}
      action={t('verify.action')}
      done={t('verify.done')}
      confirm={useVerifyEmail()}
    />
  )
}
