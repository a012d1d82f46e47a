import { expect, test } from 'vitest'
import { formatsOf } from './format'
import { localeOf } from './locale'

const NOON = '2026-03-05T12:04:00Z'

test.each([
  { language: 'en', tags: ['en-GB', 'en'], locale: 'en-GB' },
  { language: 'en', tags: ['en', 'en-US'], locale: 'en-US' },
  { language: 'en', tags: ['de-AT', 'de', 'en'], locale: 'en-AT' },
  { language: 'uz', tags: ['ru-UZ'], locale: 'uz-UZ' },
  { language: 'zh', tags: ['zh-TW'], locale: 'zh-TW' },
  { language: 'fr', tags: ['fr'], locale: 'fr' },
  { language: 'fr', tags: ['no such tag'], locale: 'fr' },
])('$language of a browser that prefers $tags is written as $locale', ({ language, tags, locale }) => {
  expect(localeOf(language, tags)).toBe(locale)
})

test('dates are those of the region, not American for everybody', () => {
  expect(formatsOf('en', 'en-US').date(NOON)).toBe('Mar 5, 2026')
  expect(formatsOf('en', 'en-GB').date(NOON)).toBe('5 Mar 2026')
  expect(formatsOf('en', 'en-AT').date(NOON)).toBe('5 Mar 2026')
})

test.each(['de', 'ru', 'uz', 'es', 'fr'])('%s has a comma before tenths', (language) => {
  expect(formatsOf(language, language).number(9.7, 1)).toBe('9,7')
  expect(formatsOf(language, language).signed(9.7, 1)).toBe('+9,7')
})

test('a duration names its unit in the language', () => {
  expect(formatsOf('en', 'en-GB').duration(42)).toBe('42 secs')
  expect(formatsOf('en', 'en-GB').duration(185)).toBe('3:05 mins')
  expect(formatsOf('ru', 'ru').duration(185)).toBe('3:05 мин')
  expect(formatsOf('de', 'de').countdown(3605)).toBe('60:05')
})

test('an amount is written in the currency and its own digits', () => {
  expect(formatsOf('en', 'en-US').money({ minor: 1499, currency: 'usd' })).toBe('$14.99')
  expect(formatsOf('de', 'de').money({ minor: 1499, currency: 'usd' })).toBe('14,99\u00a0$')
  expect(formatsOf('en', 'en-US').money({ minor: 1499, currency: 'jpy' })).toBe('¥1,499')
})

test('the sign stays beside its letters where one reads from right to left', () => {
  expect(formatsOf('ar', 'ar-EG').money({ minor: 1499, currency: 'usd' })).toMatch(/US\$\u200e$/)
})
