import LayoutDashboard from 'lucide-react/icons/layout-dashboard'
import ListChecks from 'lucide-react/icons/list-checks'
import Scale from 'lucide-react/icons/scale'
import type { Feature } from '@/shared/feature'

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
    { to: '/app', label: 'menu.home', icon: LayoutDashboard, order: 10 },
    { to: '/app/interviews', label: 'menu.interviews', icon: ListChecks, order: 20 },
    { to: '/app/compare', label: 'menu.compare', icon: Scale, order: 40 },
  ],
}
