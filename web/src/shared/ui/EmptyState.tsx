import { Group, Text } from '@mantine/core'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import ui from './ui.module.css'

interface EmptyStateProps {
  icon: LucideIcon
  title: string
  text?: ReactNode
  /** The next step. */
  action?: ReactNode
}

/** Where there is nothing yet: what will be here, and the step that leads there. */
export function EmptyState({ icon: Icon, title, text, action }: EmptyStateProps) {
  return (
    <div className={ui.empty}>
      <span className={ui.emptyIcon}>
        <Icon size={22} aria-hidden />
      </span>
      <Text fw={600}>{title}</Text>
      {text && (
        <Text c="dimmed" maw="28rem">
          {text}
        </Text>
      )}
      {action && (
        <Group justify="center" mt="xs">
          {action}
        </Group>
      )}
    </div>
  )
}
