import TrendingUp from 'lucide-react/icons/trending-up'
import type { Feature } from '@/shared/feature'

export const feature: Feature = {
  routes: [{ path: 'progress', lazy: () => import('./ProgressPage'), handle: { page: 'progress' } }],
  menu: [{ to: '/app/progress', label: 'menu.progress', icon: TrendingUp, order: 30, group: 'menu.practise' }],
}
