import type { Feature } from '@/shared/feature'

export const feature: Feature = {
  open: [{ index: true, lazy: () => import('./LandingPage') }],
}
