import { Button, Container } from '@mantine/core'
import CloudOff from 'lucide-react/icons/cloud-off'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Panel } from '@/shared/ui/Panel'

/**
 * What is shown where a page could not be shown.
 *
 * @param loading whether its files could not be had, and are being asked for again
 */
export function Failure({ loading = false }: { loading?: boolean }) {
  const { t } = useTranslation()
  return (
    <Container size="sm" py="xl" role="alert">
      <Panel>
        <EmptyState
          icon={CloudOff}
          title={t(loading ? 'failure.notLoaded' : 'failure.title')}
          text={t(loading ? 'failure.loading' : 'failure.text')}
          action={<Button onClick={() => window.location.reload()}>{t('failure.reload')}</Button>}
        />
      </Panel>
    </Container>
  )
}
