import type { LucideIcon } from 'lucide-react'
import type { ParseKeys } from 'i18next'
import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import type { Role } from '@/shared/session/session'

/** A way to a page, in the menu. */
export interface Entry {
  to: string
  label: ParseKeys
  icon: LucideIcon
  order: number
  /** Under which heading it stands; a heading is there as soon as an entry names it. */
  group: ParseKeys
  /** Who sees it; everybody who is signed in if left out. */
  roles?: Role[]
  /** Whose first page it is, instead of the candidates' one. */
  homeOf?: Role[]
  /** The one thing that people come for stands above all groups, as a button. */
  primary?: boolean
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
  /** What it has to say on every page of whoever is signed in, above what the page says; nothing most of the time. */
  banner?: ComponentType
}
