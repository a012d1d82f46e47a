import '@/shared/ui/all.css'
import { Notifications } from '@mantine/notifications'
import '@mantine/notifications/styles.layer.css'

/** Where what happened is told in passing. */
export function Toasts() {
  return <Notifications position="bottom-center" />
}
