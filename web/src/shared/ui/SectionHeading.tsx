import { Group, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

interface SectionHeadingProps {
  title: string
  lead?: ReactNode
  actions?: ReactNode
  order?: 2 | 3
}

/** What a part of a page is, a sentence about it in grey, and what can be done with all of it. */
export function SectionHeading({ title, lead, actions, order = 2 }: SectionHeadingProps) {
  return (
    <Group justify="space-between" align="flex-start" gap="xs">
      <div style={{ flex: '1 1 12rem', minWidth: 0 }}>
        <Title order={order} fz={order === 2 ? 'lg' : 'md'} dir="auto">
          {title}
        </Title>
        {lead && (
          <Text fz="sm" c="dimmed" mt={2} maw="var(--measure)">
            {lead}
          </Text>
        )}
      </div>
      {actions && <Group gap="xs">{actions}</Group>}
    </Group>
  )
}
