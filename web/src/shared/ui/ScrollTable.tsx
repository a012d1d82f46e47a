import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import ui from './ui.module.css'

/** A table that scrolls in itself where it is wider than the page, by keyboard too; a card of its own unless it stands in one. */
export function ScrollTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label} tabIndex={0} className={ui.scroll}>
      <Table verticalSpacing="sm" horizontalSpacing="md">
        {children}
      </Table>
    </div>
  )
}
