import { Box } from '@mantine/core'
import { useLocation } from 'react-router'
import { useSubscription } from './api/get-subscription'
import { TroubleNotice } from './TroubleNotice'

/** On every page of whoever has an invoice that could not be paid; the billing page says it itself. */
export function TroubleBanner() {
  const { data } = useSubscription()
  const { pathname } = useLocation()
  return (
    data?.trouble &&
    pathname !== '/app/billing' && (
      <Box p="sm" pb={0}>
        <TroubleNotice trouble={data.trouble} />
      </Box>
    )
  )
}
