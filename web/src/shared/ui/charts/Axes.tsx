import { useFormat } from '@/shared/i18n/format'
import { anchorAt, hasRoom, type Tick, TICK_ROOM, timeTicks } from './axis'
import look from './chart.module.css'

interface AxesProps {
  width: number
  height: number
  /** Between the values and the chart's edges, in pixels. */
  room: { left: number; right: number }
  /** Where lines are drawn, each with its number. */
  values: number[]
  from: number
  to: number
  x: (at: number) => number
  y: (value: number) => number
}

/** What stands behind a chart over time: a line for each value, and below them when it was. */
export function Axes({ width, height, room, values, from, to, x, y }: AxesProps) {
  const format = useFormat()
  const timeLabel = useTimeLabel()
  const ticks = timeTicks(from, to, Math.max(2, Math.floor(width / TICK_ROOM)))
  const places = ticks.map(({ at }) => x(at))
  return (
    <>
      {values.map((value) => (
        <g key={value}>
          <line className={look.grid} x1={room.left} x2={width - room.right} y1={y(value)} y2={y(value)} />
          <text x={room.left - 8} y={y(value)} dy="0.32em" textAnchor="end">
            {format.number(value)}
          </text>
        </g>
      ))}
      {ticks
        .filter((_, index) => hasRoom(index, places, room.left, width))
        .map((tick) => (
          <text key={tick.at} x={x(tick.at)} y={height - 4} textAnchor={anchorAt(x(tick.at), room.left, width)}>
            {timeLabel(tick)}
          </text>
        ))}
    </>
  )
}

/** Names a tick as short as it can be. */
function useTimeLabel() {
  const format = useFormat()
  return ({ at, unit }: Tick) =>
    ({ hour: format.clock, day: format.day, month: format.month, year: format.year })[unit](at)
}
