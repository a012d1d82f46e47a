import { Box, Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { sentence } from '@/shared/api/problem'
import { useFormat } from '@/shared/i18n/format'
import { useProfile } from '@/shared/session/session'
import { Notice } from '@/shared/ui/Notice'
import { useCancelDeletion } from './api/cancel-deletion'

/** On every page of whoever is to be erased: when that will be, and the way back. */
export function ErasureBanner() {
  const { t } = useTranslation()
  const format = useFormat()
  const { erasureAt } = useProfile()
  const cancel = useCancelDeletion()
  return (
    erasureAt && (
      <Box p="sm" pb={0}>
        <Notice
          kind="warning"
          action={
            <Button
              variant="default"
              size="xs"
              loading={cancel.isPending}
              onClick={() =>
                cancel.mutate(undefined, {
                  onSuccess: () => notifications.show({ message: t('privacy.kept') }),
                  onError: (error) => notifications.show({ message: sentence(error, t), color: 'red' }),
                })
              }
            >
              {t('privacy.keepAccount')}
            </Button>
          }
        >
          {t('privacy.erasureAt', { date: format.dateTime(erasureAt) })}
        </Notice>
      </Box>
    )
  )
}
