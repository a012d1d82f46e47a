import ShieldCheck from 'lucide-react/icons/shield-check'
import type { Feature } from '@/shared/feature'

export const feature: Feature = {
  routes: [{ path: 'privacy', lazy: () => import('./PrivacyPage'), handle: { page: 'privacy' } }],
  menu: [{ to: '/app/privacy', label: 'menu.privacy', icon: ShieldCheck, order: 52, group: 'menu.account' }],
}
