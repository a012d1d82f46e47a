import MonitorSmartphone from 'lucide-react/icons/monitor-smartphone'
import UserRound from 'lucide-react/icons/user-round'
import Users from 'lucide-react/icons/users'
import type { Feature } from '@/shared/feature'

export const feature: Feature = {
  open: [
    { path: 'sign-up', lazy: () => import('./SignUpPage') },
    { path: 'sign-in', lazy: () => import('./SignInPage') },
    { path: 'verify-email', lazy: () => import('./VerifyEmailPage') },
    { path: 'forgot-password', lazy: () => import('./ForgotPasswordPage') },
    { path: 'reset-password', lazy: () => import('./ResetPasswordPage') },
    { path: 'change-email', lazy: () => import('./ChangeEmailPage') },
  ],
  routes: [
    { path: 'profile', lazy: () => import('./ProfilePage'), handle: { page: 'profile' } },
    { path: 'security', lazy: () => import('./SecurityPage'), handle: { page: 'security' } },
    { path: 'admin/users', lazy: () => import('./UsersPage'), handle: { page: 'admin/users' } },
  ],
  menu: [
    { to: '/app/profile', label: 'menu.profile', icon: UserRound, order: 50, group: 'menu.account' },
    { to: '/app/security', label: 'menu.security', icon: MonitorSmartphone, order: 51, group: 'menu.account' },
    {
      to: '/app/admin/users',
      label: 'menu.users',
      icon: Users,
      order: 81,
      group: 'menu.administration',
      roles: ['admin'],
    },
  ],
}
