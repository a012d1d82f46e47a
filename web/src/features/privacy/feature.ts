import ShieldCheck from 'lucide-react/icons/shield-check'
import { lazy } from 'react'
import type { Feature } from '@/shared/feature'

export const feature: Feature = {
  banner: lazy(async () => ({ default: (await import('./ErasureBanner')).ErasureBanner })),
  routes: [{ path: 'privacy', lazy: () => import('./PrivacyPage'), handle: { page: 'privacy' } }],
  menu: [{ to: '/app/privacy', label: 'menu.privacy', icon: ShieldCheck, order: 52, group: 'menu.account' }],
}
