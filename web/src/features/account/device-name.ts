const BROWSERS: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const SYSTEMS: [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

/** What people call a device that names itself like this, as "Firefox · Linux"; nothing if it is none of the usual ones. */
export function deviceName(userAgent: string): string | undefined {
  const found = (kinds: [RegExp, string][]) => kinds.find(([pattern]) => pattern.test(userAgent))?.[1]
  const names = [found(BROWSERS), found(SYSTEMS)].filter((name) => name !== undefined)
  return names.length > 0 ? names.join(' · ') : undefined
}
