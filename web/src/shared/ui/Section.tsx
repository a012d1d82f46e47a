import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { Panel } from './Panel'
import { SectionHeading } from './SectionHeading'

interface SectionProps {
  title: string
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** A card with its heading. */
export function Section({ title, lead, actions, children }: SectionProps) {
  return (
    <Panel label={title}>
      <Stack>
        <SectionHeading {...{ title, lead, actions }} />
        {children}
      </Stack>
    </Panel>
  )
}
