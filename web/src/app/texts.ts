import type { Texts } from '@/shared/i18n/texts'

const files = import.meta.glob<Partial<Texts>>(['../locales/*.json', '../features/*/locales/*.json'], {
  import: 'default',
})

/** All that can be said in a language: what all use and what features bring in their folders. */
export async function textsOf(language: string): Promise<Partial<Texts>> {
  const own = Object.keys(files).filter((path) => path.endsWith(`/${language}.json`))
  const parts = await Promise.all(own.map((path) => files[path]?.()))
  return Object.assign({}, ...parts) as Partial<Texts>
}
