import FileSearch from 'lucide-react/icons/file-search'
import type { Feature } from '@/shared/feature'

export const feature: Feature = {
  routes: [{ path: 'audit', lazy: () => import('./AuditPage'), handle: { page: 'audit' } }],
  menu: [
    {
      to: '/app/audit',
      label: 'menu.audit',
      icon: FileSearch,
      order: 90,
      group: 'menu.administration',
      roles: ['auditor', 'admin'],
      homeOf: ['auditor'],
    },
  ],
}
