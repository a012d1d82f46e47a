import { Alert, Button, Container, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** What is shown where a page could not be shown: it failed, or its files are of an earlier version. */
export function Failure() {
  const { t } = useTranslation()
  return (
    <Container size="sm" py="xl">
      <Alert role="alert" color="red" title={t('failure.title')}>
        <Stack align="flex-start">
          <Text>{t('failure.text')}</Text>
          <Button variant="default" onClick={() => window.location.reload()}>
            {t('failure.reload')}
          </Button>
        </Stack>
      </Alert>
    </Container>
  )
}
