import Gauge from 'lucide-react/icons/gauge'
import { lazy } from 'react'
import type { Feature } from '@/shared/feature'

export const feature: Feature = {
  banner: lazy(async () => ({ default: (await import('./QuotaBanner')).QuotaBanner })),
  routes: [{ path: 'usage', lazy: () => import('./UsagePage'), handle: { page: 'usage' } }],
  menu: [{ to: '/app/usage', label: 'quota.title', icon: Gauge, order: 56, group: 'menu.account' }],
}
