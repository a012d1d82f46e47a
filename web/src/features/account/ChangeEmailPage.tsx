import { useTranslation } from 'react-i18next'
import { useConfirmEmailChange } from './api/confirm-email-change'
import { LinkPage } from './LinkPage'

export function Component() {
  const { t } = useTranslation()
  return (
    <LinkPage
      title={t('changeEmail.title')}
      ask={t('changeEmail.ask')}
      action={t('changeEmail.action')}
      done={t('changeEmail.done')}
      confirm={useConfirmEmailChange()}
    />
  )
}
