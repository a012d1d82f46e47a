import { Box, type BoxProps } from '@mantine/core'
import type { ReactNode } from 'react'
import ui from './ui.module.css'

interface PanelProps extends BoxProps {
  children: ReactNode
  /** What a screen reader calls it. */
  label?: string
  tabIndex?: number
}

/** A card: a part of a page that stands for itself. */
export function Panel({ children, label, className, ...rest }: PanelProps) {
  return (
    <Box component="section" aria-label={label} className={[ui.panel, className].filter(Boolean).join(' ')} {...rest}>
      {children}
    </Box>
  )
}
