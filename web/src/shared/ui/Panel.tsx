import { Card, type CardProps } from '@mantine/core'
import type { ReactNode } from 'react'

/** A part of a page with a border of its own. */
export function Panel({ children, label, ...rest }: CardProps & { children: ReactNode; label?: string; tabIndex?: number }) {
  return (
    <Card withBorder radius="md" padding="md" component="section" aria-label={label} {...rest}>
      {children}
    </Card>
  )
}
