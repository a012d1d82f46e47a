/** The day of a moment where the reader is, as fields for dates write it. */
export function dayOf(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** Noon of a day where the reader is: the same day in nearly all places. */
export function momentOf(day: string): string {
  return new Date(`${day}T12:00:00`).toISOString()
}
