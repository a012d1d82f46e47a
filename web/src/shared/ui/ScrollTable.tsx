import { Box, Table } from '@mantine/core'
import type { ReactNode } from 'react'

/** A table that scrolls in itself where it is wider than the page, by keyboard too. */
export function ScrollTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box role="group" aria-label={label} tabIndex={0} style={{ overflowX: 'auto' }}>
      <Table striped verticalSpacing="xs">
        {children}
      </Table>
    </Box>
  )
}
