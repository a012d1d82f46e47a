import { useEffect, useRef } from 'react'

/** Each with Alt and Shift, so that none is in the way of writing; keys by their place, whatever the layout. */
export const SHORTCUTS = [
  { key: 'H', action: 'hint', does: 'room.shortcut.hint' },
  { key: 'S', action: 'skip', does: 'room.shortcut.skip' },
  { key: 'P', action: 'pause', does: 'room.shortcut.pause' },
  { key: 'V', action: 'voice', does: 'room.shortcut.voice' },
] as const

type Action = (typeof SHORTCUTS)[number]['action']

/** Does by keyboard what can be done now. */
export function useShortcuts(actions: Partial<Record<Action, () => void>>) {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const shortcut = SHORTCUTS.find(({ key }) => event.code === `Key${key}`)
      const act = shortcut && event.altKey && event.shiftKey ? latest.current[shortcut.action] : undefined
      if (act) {
        event.preventDefault()
        act()
      }
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
}
