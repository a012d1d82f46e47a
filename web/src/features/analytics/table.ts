import type { Schema } from '@/shared/api/client'

export type Day = { day: string } & Record<string, number | string>

/** The counts of each day side by side, with zeros where nothing was done. */
export function byDay(counts: Schema<'DayCount'>[], kinds: string[]): Day[] {
  const days = new Map<string, Day>()
  for (const { day, eventType, count } of counts) {
    const known = days.get(day) ?? { ...Object.fromEntries(kinds.map((kind) => [kind, 0])), day }
    days.set(day, { ...known, [eventType]: count })
  }
  return [...days.values()].sort((one, other) => one.day.localeCompare(other.day))
}
