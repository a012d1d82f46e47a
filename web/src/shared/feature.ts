import type { LucideIcon } from 'lucide-react'
import type { ParseKeys } from 'i18next'
import type { RouteObject } from 'react-router'
import type { Role } from '@/shared/session/session'

/** A way to a page, in the menu. */
export interface Entry {
  to: string
  label: ParseKeys
  icon: LucideIcon
  order: number
  /** Who sees it; everybody who is signed in if left out. */
  roles?: Role[]
}

/**
 * What a folder of `features` brings to the dashboard, as the export `feature` of its `feature.ts`. Each route names its
 * page in `handle.page`, by which visits are counted.
 */
export interface Feature {
  /** For everybody, below `/`. */
  open?: RouteObject[]
  /** For whoever is signed in, below `/app`. */
  routes?: RouteObject[]
  menu?: Entry[]
}
