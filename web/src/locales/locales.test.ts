import { expect, test } from 'vitest'
import { LANGUAGES } from '@/shared/i18n/languages'

type Texts = { [key: string]: string | Texts }

const files = Object.entries(
  import.meta.glob<Texts>(['./*.json', '../features/*/locales/*.json'], { eager: true, import: 'default' }),
)
const texts: Record<string, Record<string, string>> = {}
for (const [path, found] of files) {
  const language = path.slice(path.lastIndexOf('/') + 1, -'.json'.length)
  texts[language] = { ...texts[language], ...flat(found) }
}

function flat(texts: Texts, prefix = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(texts).map(([key, text]) =>
      typeof text === 'string' ? { [prefix + key]: text } : flat(text, `${prefix}${key}.`),
    ),
  ) as Record<string, string>
}

function gaps(text: string | undefined) {
  return (text?.match(/\{\{\w+\}\}/g) ?? []).sort()
}

test('there is a file for each language', () => {
  expect(Object.keys(texts).sort()).toEqual(Object.keys(LANGUAGES).sort())
})

test('nobody says twice what is said elsewhere', () => {
  const groups = files.filter(([path]) => path.endsWith('/en.json')).flatMap(([, found]) => Object.keys(found))
  expect(groups).toEqual([...new Set(groups)])
})

test.each(Object.keys(LANGUAGES))('%s says all that English says, with the same gaps to fill', (language) => {
  const english = texts.en ?? {}
  const said = texts[language] ?? {}
  expect(Object.keys(said).sort()).toEqual(Object.keys(english).sort())
  for (const [key, text] of Object.entries(english)) {
    expect(gaps(said[key]), key).toEqual(gaps(text))
    expect(said[key]?.trim(), key).not.toBe('')
  }
})

test.each(Object.keys(LANGUAGES).filter((language) => language !== 'en'))('%s is not English', (language) => {
  const english = texts.en ?? {}
  const same = Object.entries(texts[language] ?? {}).filter(([key, text]) => text === english[key])
  expect(same.length).toBeLessThan(Object.keys(english).length * 0.06)
})
