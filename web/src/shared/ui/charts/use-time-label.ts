import { useFormat } from '@/shared/i18n/format'
import type { Tick } from './axis'

/** Names a tick of a time axis as short as it can be. */
export function useTimeLabel() {
  const format = useFormat()
  return ({ at, unit }: Tick) =>
    ({ hour: format.clock, day: format.day, month: format.month, year: format.year })[unit](at)
}
