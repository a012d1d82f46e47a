import { useTranslation } from 'react-i18next'

/** Numbers, times and durations as the reader's language writes them. */
export function useFormat() {
  const { i18n, t } = useTranslation()
  const language = i18n.language
  const formatted = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, options)
    return (time: string | number | Date) => format.format(new Date(time))
  }
  return {
    date: formatted({ dateStyle: 'medium' }),
    dateTime: formatted({ dateStyle: 'medium', timeStyle: 'short' }),
    time: formatted({ timeStyle: 'medium' }),
    clock: formatted({ timeStyle: 'short' }),
    day: formatted({ day: 'numeric', month: 'short' }),
    month: formatted({ month: 'short', year: 'numeric' }),
    year: formatted({ year: 'numeric' }),
    number: (value: number, digits = 0) =>
      new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value),
    percent: (share: number) =>
      new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    duration: (seconds: number) => {
      const whole = Math.round(seconds)
      return whole < 60
        ? t('unit.seconds', { value: whole })
        : t('unit.minutes', { minutes: Math.floor(whole / 60), seconds: String(whole % 60).padStart(2, '0') })
    },
    language: (code: string) => new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code,
  }
}
