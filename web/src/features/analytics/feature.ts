import ChartNoAxesCombined from 'lucide-react/icons/chart-no-axes-combined'
import type { Feature } from '@/shared/feature'

export const feature: Feature = {
  routes: [{ path: 'admin/analytics', lazy: () => import('./AnalyticsPage'), handle: { page: 'admin/analytics' } }],
  menu: [
    {
      to: '/app/admin/analytics',
      label: 'menu.analytics',
      icon: ChartNoAxesCombined,
      order: 79,
      group: 'menu.administration',
      roles: ['admin'],
      homeOf: ['admin'],
    },
  ],
}
