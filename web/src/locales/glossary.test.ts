import { expect, test } from 'vitest'
import { LANGUAGES } from '@/shared/i18n/languages'
import { textsIn } from './said'

/** The beginnings of the words for each term, and by pattern what is never said, with what stands instead. */
interface Glossary {
  terms: Record<string, string[]>
  never: Record<string, string>
}

const glossaries = import.meta.glob<Glossary>('./glossary/*.json', { eager: true, import: 'default' })
const glossaryOf = (language: string) => glossaries[`./glossary/${language}.json`] ?? { terms: {}, never: {} }
const everyLanguage = Object.keys(LANGUAGES)

/** A whole word or phrase; Chinese has no gaps between words. */
function word(pattern: string) {
  const whole = /\p{Script=Han}/u.test(pattern) ? pattern : String.raw`(?<![\p{L}\p{M}-])(${pattern})(?![\p{L}\p{M}])`
  return new RegExp(whole, 'iu')
}

test('each language has a glossary of the same terms', () => {
  for (const language of everyLanguage) {
    expect(Object.keys(glossaryOf(language).terms), language).toEqual(Object.keys(glossaryOf('en').terms))
  }
})

test.each(everyLanguage)('%s never says what its glossary has a better word for', (language) => {
  const wrong = Object.entries(glossaryOf(language).never).flatMap(([pattern, better]) =>
    Object.entries(textsIn(language))
      .filter(([, text]) => word(pattern).test(text))
      .map(([key, text]) => `${key}: “${text}” says “${pattern}” for “${better}”`),
  )
  expect(wrong).toEqual([])
})

test.each(everyLanguage)('%s has one word for each term', (language) => {
  const english = textsIn('en')
  const other = Object.entries(glossaryOf(language).terms).flatMap(([term, words]) =>
    Object.entries(textsIn(language))
      .filter(([key, text]) => word(`${term}s?`).test(english[key] ?? '') && !new RegExp(words.join('|'), 'iu').test(text))
      .map(([key, text]) => `${key}: “${text}” has no “${words.join('” or “')}”`),
  )
  expect(other).toEqual([])
})
