import { List } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '@/shared/ui/Notice'

/** The hints that were taken; the focus goes to a new one, as what was pressed for it may be gone. */
export function Hints({ hints }: { hints: string[] }) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(hints.length)
  useEffect(() => {
    if (hints.length > before.current) {
      place.current?.focus({ preventScroll: true })
    }
    before.current = hints.length
  }, [hints.length])
  return (
    hints.length > 0 && (
      <div ref={place} tabIndex={-1} style={{ outline: 'none' }}>
        <Notice kind="info" title={t('room.hints')}>
          <List>
            {hints.map((text) => (
              <List.Item key={text}>{text}</List.Item>
            ))}
          </List>
        </Notice>
      </div>
    )
  )
}
