import MailWarning from 'lucide-react/icons/mail-warning'
import type { Feature } from '@/shared/feature'

export const feature: Feature = {
  routes: [{ path: 'admin/events', lazy: () => import('./EventsPage'), handle: { page: 'admin/events' } }],
  menu: [
    {
      to: '/app/admin/events',
      label: 'menu.events',
      icon: MailWarning,
      order: 82,
      group: 'menu.administration',
      roles: ['admin'],
    },
  ],
}
