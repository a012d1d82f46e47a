import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import ui from './ui.module.css'

/** Figures side by side, as many in a row as have room. */
export function Stats({ children }: { children: ReactNode }) {
  return <dl className={ui.stats}>{children}</dl>
}

/** A number that stands for itself, with what it counts above. */
export function Stat({ label, value }: { label: string; value: ReactNode }) {
  return (
    <div className={ui.stat}>
      <Text component="dt" fz="sm" c="dimmed">
        {label}
      </Text>
      <Text component="dd" fz="xl" fw={600} lh={1.2}>
        {value}
      </Text>
    </div>
  )
}
