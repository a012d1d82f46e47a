import { Button, Container } from '@mantine/core'
import CloudOff from 'lucide-react/icons/cloud-off'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Panel } from '@/shared/ui/Panel'

/** What is shown where a page could not be shown: it failed, or its files are of an earlier version. */
export function Failure() {
  const { t } = useTranslation()
  return (
    <Container size="sm" py="xl" role="alert">
      <Panel>
        <EmptyState
          icon={CloudOff}
          title={t('failure.title')}
          text={t('failure.text')}
          action={<Button onClick={() => window.location.reload()}>{t('failure.reload')}</Button>}
        />
      </Panel>
    </Container>
  )
}
