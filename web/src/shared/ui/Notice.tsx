import { Group, Text } from '@mantine/core'
import CircleCheck from 'lucide-react/icons/circle-check'
import Info from 'lucide-react/icons/info'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import type { ReactNode } from 'react'
import ui from './ui.module.css'

const KINDS = {
  info: { icon: Info, look: ui.info, role: 'status' },
  success: { icon: CircleCheck, look: ui.good, role: 'status' },
  warning: { icon: TriangleAlert, look: ui.fair, role: 'status' },
  error: { icon: TriangleAlert, look: ui.poor, role: 'alert' },
} as const

interface NoticeProps {
  kind: keyof typeof KINDS
  title?: string
  children?: ReactNode
  /** The next step. */
  action?: ReactNode
}

/** Something that happened, with what can be done next; told to screen readers as it comes. */
export function Notice({ kind, title, children, action }: NoticeProps) {
  const { icon: Icon, look, role } = KINDS[kind]
  return (
    <div role={role} className={`${ui.notice} ${look} ${ui.entering}`}>
      <Icon size={18} aria-hidden />
      <div className={ui.noticeText}>
        {title && <Text fw={600}>{title}</Text>}
        {children && <Text component="div">{children}</Text>}
      </div>
      {action && <Group gap="xs">{action}</Group>}
    </div>
  )
}
