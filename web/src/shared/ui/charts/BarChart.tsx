import { useElementSize } from '@mantine/hooks'
import { useFormat } from '@/shared/i18n/format'
import { Axes } from './Axes'
import { countTicks } from './axis'
import look from './chart.module.css'

export interface Bar {
  /** When what it counts began, in milliseconds. */
  at: number
  value: number
}

interface BarChartProps {
  /** What it shows, for screen readers. */
  label: string
  bars: Bar[]
  /** How long each bar counts, in milliseconds. */
  step: number
  /** From the first bar's beginning to the last one's end, where not all of them have something to count. */
  from?: number
  to?: number
  height?: number
}

const ROOM = { left: 32, bottom: 24, top: 20, right: 2 }

/** Counts over time, each where it happened; the highest is told. */
export function BarChart({ label, bars, step, from = bars[0]?.at ?? 0, to, height = 180 }: BarChartProps) {
  const { ref, width } = useElementSize()
  const format = useFormat()
  const end = to ?? (bars.at(-1)?.at ?? 0) + step
  const greatest = Math.max(0, ...bars.map(({ value }) => value))
  const ticks = countTicks(greatest)
  const max = ticks.at(-1) ?? 1
  const x = (at: number) => ROOM.left + ((at - from) / Math.max(1, end - from)) * (width - ROOM.left - ROOM.right)
  const y = (value: number) => height - ROOM.bottom - (value / max) * (height - ROOM.top - ROOM.bottom)
  const thick = Math.max(2, (x(from + step) - x(from)) * 0.72)
  const highest = bars.find(({ value }) => value === greatest && value > 0)
  return (
    <div ref={ref} className={look.chart} style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={label}>
          <Axes {...{ width, height, from, x, y }} room={ROOM} values={ticks} to={end} />
          {bars
            .filter(({ value }) => value > 0)
            .map(({ at, value }) => (
              <rect
                key={at}
                className={look.bar}
                x={x(at + step / 2) - thick / 2}
                y={y(value)}
                width={thick}
                height={y(0) - y(value)}
                rx={Math.min(4, thick / 2)}
              >
                <title>{`${format.date(at)}: ${format.number(value)}`}</title>
              </rect>
            ))}
          {highest && (
            <text className={look.label} x={x(highest.at + step / 2)} y={y(greatest) - 6} textAnchor="middle">
              {format.number(greatest)}
            </text>
          )}
        </svg>
      )}
    </div>
  )
}
