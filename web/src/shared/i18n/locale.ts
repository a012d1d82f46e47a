/**
 * A language as it is written where the reader is: by the browser's own tag where it names a region for that language,
 * else with the region of whatever language the browser prefers.
 */
export function localeOf(language: string, tags: readonly string[] = navigator.languages): string {
  const locales = tags.flatMap(parsed)
  const own = locales.find((locale) => locale.language === language && locale.region)
  const region = own?.region ?? locales.find((locale) => locale.region)?.region
  return region ? new Intl.Locale(language, { region }).toString() : language
}

function parsed(tag: string): Intl.Locale[] {
  try {
    return [new Intl.Locale(tag)]
  } catch {
    return [] // a tag of somebody's own making
  }
}

/** Each format is made once, as making one takes longer than using it. */
function once<Format, Options>(make: (locale: string, options: Options) => Format) {
  const made = new Map<string, Format>()
  return (locale: string, options: Options) => {
    const key = locale + JSON.stringify(options)
    const format = made.get(key) ?? make(locale, options)
    made.set(key, format)
    return format
  }
}

export const numberFormat = once(
  (locale: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
)

export const dateFormat = once(
  (locale: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
)
