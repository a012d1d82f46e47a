import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { toneOf } from './tone'
import ui from './ui.module.css'

interface ScoreRingProps {
  value: number | null | undefined
  of: 10 | 100
  size?: number
  /** What the score is of, for screen readers. */
  label: string
}

/** A score as a ring in its colour, for the one score that a page is about. */
export function ScoreRing({ value, of, size = 120, label }: ScoreRingProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const width = Math.round(size / 11)
  const radius = (size - width) / 2
  const round = 2 * Math.PI * radius
  const shown = value == null ? '–' : format.number(value, of === 10 ? 1 : 0)
  return (
    <div
      className={`${ui.ring} ${ui[toneOf(value, of)]}`}
      role="img"
      aria-label={`${label}: ${value == null ? t('score.none') : t('score.of', { value: shown, of })}`}
    >
      <svg width={size} height={size} aria-hidden>
        <circle className={ui.ringTrack} cx={size / 2} cy={size / 2} r={radius} strokeWidth={width} />
        {value != null && value > 0 && (
          <circle
            className={ui.ringValue}
            cx={size / 2}
            cy={size / 2}
            r={radius}
            strokeWidth={width}
            strokeDasharray={round}
            strokeDashoffset={round * (1 - value / of)}
          />
        )}
      </svg>
      <div className={ui.ringLabel} dir="ltr" aria-hidden>
        <Text fz={size >= 100 ? 'xl' : 'lg'} fw={600} lh={1.1}>
          {shown}
        </Text>
        {size >= 100 && (
          <Text fz="sm" c="dimmed" lh={1.2}>
            /{of}
          </Text>
        )}
      </div>
    </div>
  )
}
