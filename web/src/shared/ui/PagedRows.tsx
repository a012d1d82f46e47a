import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { EmptyState } from './EmptyState'
import { Pages } from './Pages'
import { Panel } from './Panel'
import { Rows } from './Rows'

interface PagedRowsProps {
  label: string
  found: { page: number; size: number; total: number }
  choose: (page: number) => void
  /** Shown with the words where there is nothing. */
  icon: LucideIcon
  empty: string
  children: ReactNode
}

/** A page of a list, or that there is nothing in it. */
export function PagedRows({ label, found, choose, icon, empty, children }: PagedRowsProps) {
  return found.total === 0 ? (
    <Panel>
      <EmptyState icon={icon} title={empty} />
    </Panel>
  ) : (
    <>
      <Rows label={label}>{children}</Rows>
      <Pages {...found} choose={choose} />
    </>
  )
}
