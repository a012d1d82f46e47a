const HOUR = 3_600_000
const DAY = 24 * HOUR

export type Unit = 'hour' | 'day' | 'month' | 'year'

export interface Tick {
  at: number
  unit: Unit
}

/** Distances between ticks that people count in, from close to wide. */
const STEPS: [Unit, number][] = [
  ['hour', 1],
  ['hour', 3],
  ['hour', 6],
  ['day', 1],
  ['day', 2],
  ['day', 7],
  ['day', 14],
  ['month', 1],
  ['month', 3],
  ['month', 6],
  ['year', 1],
  ['year', 5],
  ['year', 20],
]
const LENGTHS = { hour: HOUR, day: DAY, month: 30 * DAY, year: 365 * DAY }
const FEWEST = 2

/** Whole hours, days, months or years of the reader's clock between two moments, at most so many. */
export function timeTicks(from: number, to: number, most: number): Tick[] {
  let finer: Tick[] = []
  for (const [unit, count] of STEPS) {
    if ((to - from) / (LENGTHS[unit] * count) > 4 * most) {
      continue
    }
    const ticks = ticksBy(unit, count, from, to)
    if (ticks.length <= most && (ticks.length >= FEWEST || finer.length === 0)) {
      return ticks
    }
    if (ticks.length < FEWEST) {
      break
    }
    finer = ticks
  }
  const each = Math.ceil(finer.length / most)
  return finer.filter((_, index) => index % each === 0)
}

/** Pixels that a tick's label takes, with what stands around it. */
export const TICK_ROOM = 72
/** Within so many pixels of the chart's end, or of where its axis begins, a label stands inside of its tick. */
const END = 40
const BEGINNING = 24

export function anchorAt(place: number, begin: number, width: number): 'start' | 'middle' | 'end' {
  return place > width - END ? 'end' : place < begin + BEGINNING ? 'start' : 'middle'
}

/** Whether the label of a tick runs into none beside it, where it stands inside of an edge and reaches a whole label far. */
export function hasRoom(index: number, places: number[], begin: number, width: number): boolean {
  const place = places[index] ?? 0
  const [before, after] = [places[index - 1] ?? -Infinity, places[index + 1] ?? Infinity]
  const anchor = anchorAt(place, begin, width)
  const toNext = anchor === 'end' ? place - before : anchor === 'start' ? after - place : Infinity
  return toNext >= 1.5 * TICK_ROOM
}

function ticksBy(unit: Unit, count: number, from: number, to: number): Tick[] {
  const ticks: Tick[] = []
  for (let at = wholeBefore(from, unit); at.getTime() <= to; at = next(at, unit, count)) {
    if (at.getTime() >= from) {
      ticks.push({ at: at.getTime(), unit })
    }
  }
  return ticks
}

function wholeBefore(time: number, unit: Unit): Date {
  const at = new Date(time)
  const month = unit === 'year' ? 0 : at.getMonth()
  const day = unit === 'year' || unit === 'month' ? 1 : at.getDate()
  return new Date(at.getFullYear(), month, day)
}

function next(at: Date, unit: Unit, count: number): Date {
  const by = (wanted: Unit) => (unit === wanted ? count : 0)
  return new Date(
    at.getFullYear() + by('year'),
    at.getMonth() + by('month'),
    at.getDate() + by('day'),
    at.getHours() + by('hour'),
  )
}

/** Whole numbers from 0 to beyond the greatest count, at most five of them. */
export function countTicks(greatest: number): number[] {
  const rough = Math.max(1, greatest / 4)
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((factor) => factor * magnitude).find((one) => one >= rough) ?? magnitude
  return Array.from({ length: Math.max(1, Math.ceil(greatest / step)) + 1 }, (_, index) => index * step)
}
