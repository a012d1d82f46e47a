import { useElementSize } from '@mantine/hooks'
import { useFormat } from '@/shared/i18n/format'
import { Axes } from './Axes'
import look from './chart.module.css'

export interface Point {
  /** Milliseconds. */
  at: number
  value: number
}

interface LineChartProps {
  /** What it shows, for screen readers. */
  label: string
  /** Written at the end of the line. */
  name: string
  /** In order of time; the line goes through them. */
  points: Point[]
  /** What single points were, where the line is their mean. */
  dots?: Point[]
  /** The moments at the ends of the axis. */
  from: number
  to: number
  /** The greatest value there can be. */
  max: number
  height?: number
  /** Without axes and words, for a small chart beside its name. */
  bare?: boolean
}

const AXIS = { left: 24, bottom: 24, top: 12, right: 10 }
const BARE = { left: 4, bottom: 4, top: 4, right: 6 }
/** Where lines are drawn, in parts of the greatest value. */
const VALUES = [0, 0.5, 1]

/** One line over time: distances are durations, and the line is named where it ends. */
export function LineChart({ label, name, points, dots, from, to, max, height = 240, bare = false }: LineChartProps) {
  const { ref, width } = useElementSize()
  const format = useFormat()
  const room = bare ? BARE : AXIS
  const x = (at: number) => room.left + ((at - from) / Math.max(1, to - from)) * (width - room.left - room.right)
  const y = (value: number) => height - room.bottom - (value / max) * (height - room.top - room.bottom)
  const places = points.map(({ at, value }) => `${x(at)},${y(value)}`)
  const last = points.at(-1)
  const first = points[0]
  return (
    <div ref={ref} className={look.chart} style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={label}>
          {!bare && <Axes {...{ width, height, room, from, to, x, y }} values={VALUES.map((part) => part * max)} />}
          {first && last && (
            <>
              <path
                className={look.area}
                d={`M${x(first.at)},${y(0)} L${places.join(' L')} L${x(last.at)},${y(0)} Z`}
              />
              <polyline className={look.line} points={places.join(' ')} />
            </>
          )}
          {dots?.map(({ at, value }) => (
            <circle key={`${at}/${value}`} className={look.dot} cx={x(at)} cy={y(value)} r={4}>
              <title>{`${format.dateTime(at)}: ${format.number(value, 1)}`}</title>
            </circle>
          ))}
          {last && <circle className={look.last} cx={x(last.at)} cy={y(last.value)} r={bare ? 4 : 6} />}
          {last && !bare && (
            <text
              className={look.label}
              x={Math.min(x(last.at) + 6, width - 2)}
              y={last.value > max * 0.8 ? y(last.value) + 26 : y(last.value) - 14}
              textAnchor={x(last.at) > width / 2 ? 'end' : 'start'}
            >
              {name} {format.number(last.value, 1)}
            </text>
          )}
        </svg>
      )}
    </div>
  )
}
