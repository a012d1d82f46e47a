import Bookmark from 'lucide-react/icons/bookmark'
import type { Feature } from '@/shared/feature'

export const feature: Feature = {
  routes: [{ path: 'keepsakes', lazy: () => import('./KeepsakesPage'), handle: { page: 'keepsakes' } }],
  menu: [{ to: '/app/keepsakes', label: 'keepsake.title', icon: Bookmark, order: 35, group: 'menu.practise' }],
}
