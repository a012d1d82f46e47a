import LayoutDashboard from 'lucide-react/icons/layout-dashboard'
import ListChecks from 'lucide-react/icons/list-checks'
import Plus from 'lucide-react/icons/plus'
import Scale from 'lucide-react/icons/scale'
import type { Feature } from '@/shared/feature'
import type { Role } from '@/shared/session/session'

/** Who has the candidates' first page and comes to practise. */
const CANDIDATES: Role[] = ['user', 'pro', 'elite']

export const feature: Feature = {
  routes: [
    { index: true, lazy: () => import('./HomePage'), handle: { page: 'home' } },
    { path: 'welcome', lazy: () => import('./WelcomePage'), handle: { page: 'welcome' } },
    { path: 'interviews', lazy: () => import('./InterviewsPage'), handle: { page: 'interviews' } },
    { path: 'interviews/new', lazy: () => import('./SetupPage'), handle: { page: 'interviews/setup' } },
    { path: 'interviews/:id', lazy: () => import('./room/RoomPage'), handle: { page: 'interviews/room' } },
    { path: 'interviews/:id/report', lazy: () => import('./report/ReportPage'), handle: { page: 'interviews/report' } },
    { path: 'interviews/:id/replay', lazy: () => import('./ReplayPage'), handle: { page: 'interviews/replay' } },
    { path: 'compare', lazy: () => import('./ComparePage'), handle: { page: 'interviews/compare' } },
  ],
  menu: [
    {
      to: '/app/interviews/new',
      label: 'interviews.start',
      icon: Plus,
      order: 5,
      group: 'menu.practise',
      roles: CANDIDATES,
      primary: true,
    },
    { to: '/app', label: 'menu.home', icon: LayoutDashboard, order: 10, group: 'menu.practise', roles: CANDIDATES },
    { to: '/app/interviews', label: 'menu.interviews', icon: ListChecks, order: 20, group: 'menu.practise' },
    { to: '/app/compare', label: 'menu.compare', icon: Scale, order: 40, group: 'menu.practise' },
  ],
}
