import i18next from 'i18next'
import { expect, test } from 'vitest'
import uz from '@/locales/uz.json'
import { chooseLanguage, startTranslations } from './i18n'

test('a number in a sentence is written as its language writes numbers', async () => {
  await startTranslations(() => Promise.resolve(uz))
  await chooseLanguage('uz')
  expect(i18next.t('score.of', { value: 9.7, of: 10 })).toBe('10 dan 9,7')
  expect(i18next.t('audit.position', { position: 12_345 })).toMatch(/^12\s345-oʻrin$/u)
})
