import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Page } from '@/shared/ui/Page'

export function NotFound() {
  const { t } = useTranslation()
  return (
    <Page title={t('notFound.title')} lead={t('notFound.lead')} size="sm">
      <Anchor component={Link} to="/">
        {t('notFound.home')}
      </Anchor>
    </Page>
  )
}
