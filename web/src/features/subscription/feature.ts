import CreditCard from 'lucide-react/icons/credit-card'
import Receipt from 'lucide-react/icons/receipt'
import Sparkles from 'lucide-react/icons/sparkles'
import { lazy } from 'react'
import type { Feature } from '@/shared/feature'

export const feature: Feature = {
  banner: lazy(async () => ({ default: (await import('./TroubleBanner')).TroubleBanner })),
  open: [
    { path: 'plans', lazy: () => import('./PlansPage') },
    { path: 'sandbox/checkout/:id', lazy: () => import('./sandbox/CheckoutPage') },
    { path: 'sandbox/portal/:id', lazy: () => import('./sandbox/PortalPage') },
    { path: 'sandbox/invoice/:id', lazy: () => import('./sandbox/InvoicePage') },
  ],
  routes: [
    { path: 'plans', lazy: () => import('./PlansPage'), handle: { page: 'plans' } },
    { path: 'billing', lazy: () => import('./BillingPage'), handle: { page: 'billing' } },
    { path: 'billing/return', lazy: () => import('./ReturnPage'), handle: { page: 'billing/return' } },
    { path: 'admin/billing', lazy: () => import('./admin/PaymentsPage'), handle: { page: 'admin/billing' } },
  ],
  menu: [
    { to: '/app/plans', label: 'common.plans', icon: Sparkles, order: 54, group: 'menu.account' },
    { to: '/app/billing', label: 'subscription.billing', icon: CreditCard, order: 55, group: 'menu.account' },
    {
      to: '/app/admin/billing',
      label: 'subscription.payments',
      icon: Receipt,
      order: 84,
      group: 'menu.administration',
      roles: ['admin'],
    },
  ],
}
