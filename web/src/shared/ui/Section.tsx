import { Stack, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { Panel } from './Panel'

/** A panel with its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Panel label={title}>
      <Stack>
        <Title order={2} fz="h4">
          {title}
        </Title>
        {children}
      </Stack>
    </Panel>
  )
}
