import type { Tone } from './tone'
import ui from './ui.module.css'

/** How much of a whole something is, as a bar beside the number that says so. */
export function Meter({ share, tone }: { share: number; tone?: Tone }) {
  return (
    <div className={`${ui.meter} ${tone ? ui[tone] : ''}`} aria-hidden>
      <span style={{ width: `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%` }} />
    </div>
  )
}
