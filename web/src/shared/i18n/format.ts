import { useTranslation } from 'react-i18next'
import { dateFormat, localeOf, numberFormat } from './locale'

/** As the interface tells it: in the currency's smallest unit, e.g. cents, with its ISO 4217 code. */
interface Money {
  minor: number
  currency: string
}

const LEFT_TO_RIGHT = '\u200e'

/** Numbers, times and durations as they are written in the reader's language and region. */
export function useFormat() {
  const { i18n } = useTranslation()
  return formatsOf(i18n.language, localeOf(i18n.language))
}

export function formatsOf(language: string, locale: string) {
  const formatted = (options: Intl.DateTimeFormatOptions) => (time: string | number | Date) =>
    dateFormat(locale, options).format(new Date(time))
  const number = (value: number, options: Intl.NumberFormatOptions) => numberFormat(locale, options).format(value)
  const countdown = (seconds: number) => {
    const whole = Math.round(seconds)
    const two = number(whole % 60, { minimumIntegerDigits: 2 })
    return `${number(Math.floor(whole / 60), { useGrouping: false })}:${two}`
  }
  return {
    date: formatted({ dateStyle: 'medium' }),
    dateTime: formatted({ dateStyle: 'medium', timeStyle: 'short' }),
    time: formatted({ timeStyle: 'medium' }),
    clock: formatted({ timeStyle: 'short' }),
    day: formatted({ day: 'numeric', month: 'short' }),
    month: formatted({ month: 'short', year: 'numeric' }),
    year: formatted({ year: 'numeric' }),
    number: (value: number, digits = 0) => number(value, { maximumFractionDigits: digits }),
    /** With its sign, also where it is more. */
    signed: (value: number, digits = 0) => number(value, { maximumFractionDigits: digits, signDisplay: 'exceptZero' }),
    /** An amount in its currency's smallest unit, by as many digits as the currency has. */
    money: ({ minor, currency }: Money) => {
      const options: Intl.NumberFormatOptions = { style: 'currency', currency: currency.toUpperCase() }
      const digits = numberFormat(locale, options).resolvedOptions().maximumFractionDigits ?? 2
      // a sign at the end, as of US$, would fall off its letters where one reads from right to left
      return number(minor / 10 ** digits, options).replace(/[A-Z]\p{Sc}$/u, `$&${LEFT_TO_RIGHT}`)
    },
    days: (value: number) => number(value, { style: 'unit', unit: 'day', unitDisplay: 'long' }),
    percent: (share: number) => number(share, { style: 'percent', maximumFractionDigits: 0 }),
    /** Minutes and seconds as a stopwatch shows them. */
    countdown,
    duration: (seconds: number) =>
      Math.round(seconds) < 60
        ? number(Math.round(seconds), { style: 'unit', unit: 'second', unitDisplay: 'short' })
        : `${countdown(seconds)} ${unit(locale, 'minute')}`,
    milliseconds: (value: number) =>
      number(value, { style: 'unit', unit: 'millisecond', unitDisplay: 'short', maximumFractionDigits: 1 }),
    language: (code: string) => new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code,
  }
}

/** What stands beside a number of such units. */
function unit(locale: string, of: string): string {
  const parts = numberFormat(locale, { style: 'unit', unit: of, unitDisplay: 'short' }).formatToParts(5)
  return parts.find((part) => part.type === 'unit')?.value ?? ''
}
