import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { sentence } from '@/shared/api/problem'
import { Notice } from './Notice'

/** Says what went wrong, and offers to try again where that can help. */
export function ProblemAlert({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation()
  if (!error) {
    return null
  }
  return (
    <Notice
      kind="error"
      action={
        retry && (
          <Button variant="default" size="xs" onClick={retry}>
            {t('common.again')}
          </Button>
        )
      }
    >
      {sentence(error, t)}
    </Notice>
  )
}
