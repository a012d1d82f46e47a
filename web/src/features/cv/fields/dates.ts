import { useFormat } from '@/shared/i18n/format'

/** Writes a date as precisely as it is known. */
export function useDateText() {
  const format = useFormat()
  return (date: string) => {
    const [year = 0, month, day] = date.split('-').map(Number)
    const time = new Date(year, (month ?? 1) - 1, day ?? 1)
    if (month === undefined) {
      return format.year(time)
    }
    return day === undefined ? format.month(time) : format.date(time)
  }
}
