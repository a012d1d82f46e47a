import { Alert, Button, Group, Text } from '@mantine/core'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { useTranslation } from 'react-i18next'
import { sentence } from '@/shared/api/problem'

/** Says what went wrong, and offers to try again where that can help. */
export function ProblemAlert({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation()
  if (!error) {
    return null
  }
  return (
    <Alert role="alert" color="red" variant="light" icon={<TriangleAlert aria-hidden />}>
      <Group justify="space-between">
        <Text c="var(--mantine-color-text)">{sentence(error, t)}</Text>
        {retry && (
          <Button variant="default" size="xs" onClick={retry}>
            {t('common.again')}
          </Button>
        )}
      </Group>
    </Alert>
  )
}
