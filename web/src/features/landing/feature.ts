import type { Feature } from '@/shared/feature'
import { Component } from './LandingPage'

/** The landing page comes with the first script: whoever is new waits for one answer less. */
export const feature: Feature = {
  open: [
    { index: true, Component },
    { path: 'about/privacy', lazy: () => import('./PrivacyNotice') },
    { path: 'about/terms', lazy: () => import('./Terms') },
    { path: 'about/scoring', lazy: () => import('./Scoring') },
  ],
}
