import { Button } from '@mantine/core'
import Compass from 'lucide-react/icons/compass'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Page } from '@/shared/ui/Page'
import { Panel } from '@/shared/ui/Panel'

export function NotFound() {
  const { t } = useTranslation()
  return (
    <Page title={t('notFound.title')} size="sm">
      <Panel>
        <EmptyState
          icon={Compass}
          title={t('notFound.lead')}
          action={
            <Button component={Link} to="/">
              {t('notFound.home')}
            </Button>
          }
        />
      </Panel>
    </Page>
  )
}
