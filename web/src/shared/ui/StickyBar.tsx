import type { ReactNode } from 'react'
import ui from './ui.module.css'

/** What stays in sight while a page scrolls: how far one is, and the next step. */
export function StickyBar({ label, at = 'bottom', children }: { label: string; at?: 'top' | 'bottom'; children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className={ui.sticky} data-at={at}>
      {children}
    </div>
  )
}
