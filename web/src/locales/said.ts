type Texts = { [key: string]: string | Texts }

/** The texts of the application and of its features, by their path. */
export const files = Object.entries(
  import.meta.glob<Texts>(['./*.json', '../features/*/locales/*.json'], { eager: true, import: 'default' }),
)

const said: Record<string, Record<string, string>> = {}
for (const [path, found] of files) {
  const language = path.slice(path.lastIndexOf('/') + 1, -'.json'.length)
  said[language] = { ...said[language], ...flat(found) }
}

function flat(texts: Texts, prefix = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(texts).map(([key, text]) =>
      typeof text === 'string' ? { [prefix + key]: text } : flat(text, `${prefix}${key}.`),
    ),
  ) as Record<string, string>
}

/** The languages that anything is said in. */
export const spoken = Object.keys(said)

/** All that is said in a language, by its full key. */
export function textsIn(language: string): Record<string, string> {
  return said[language] ?? {}
}
