import { Box, Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { useFormat } from '@/shared/i18n/format'
import { Notice } from '@/shared/ui/Notice'
import { useQuota } from './api/get-quota'
import { mostUsed } from './warning'

/** On every page of whoever has little left, but not where the meters say it already. */
export function QuotaBanner() {
  const { t } = useTranslation()
  const format = useFormat()
  const { pathname } = useLocation()
  const { data } = useQuota()
  const most = data && mostUsed(data.balances)
  return (
    most &&
    pathname !== '/app/usage' && (
      <Box p="sm" pb={0}>
        <Notice
          kind="warning"
          action={
            <Button component={Link} to="/app/usage" variant="default" size="xs">
              {t('quota.title')}
            </Button>
          }
        >
          {t('quota.usedUp', {
            meter: t(`quota.meter.${most.meter}`),
            used: most.used + most.reserved,
            granted: most.granted,
            date: format.dateTime(data.until),
          })}
        </Notice>
      </Box>
    )
  )
}
