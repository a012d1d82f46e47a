import type { ReactNode } from 'react'
import ui from './ui.module.css'

/** Small cards side by side, as many in a row as have room. */
export function Tiles({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={ui.tiles} aria-label={label}>
      {children}
    </ul>
  )
}

interface TileProps {
  children: ReactNode
  /** Chooses it; left out where it only shows something. */
  choose?: () => void
  chosen?: boolean
}

/** One of {@link Tiles}. */
export function Tile({ children, choose, chosen = false }: TileProps) {
  return (
    <li>
      {choose ? (
        <button type="button" className={ui.tile} aria-pressed={chosen} onClick={choose}>
          {children}
        </button>
      ) : (
        <div className={ui.tile}>{children}</div>
      )}
    </li>
  )
}
