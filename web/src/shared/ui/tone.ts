/** What a score says at a glance; the number itself says it, the colour only helps. */
export type Tone = 'good' | 'fair' | 'poor' | 'none'

const GOOD = 0.7
const FAIR = 0.4

export function toneOf(value: number | null | undefined, of: number): Tone {
  if (value == null) {
    return 'none'
  }
  const share = value / of
  return share >= GOOD ? 'good' : share >= FAIR ? 'fair' : 'poor'
}
