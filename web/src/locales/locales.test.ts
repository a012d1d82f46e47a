import { expect, test } from 'vitest'
import { LANGUAGES } from '@/shared/i18n/languages'
import { files, spoken, textsIn } from './said'

function gaps(text: string | undefined) {
  return (text?.match(/\{\{\w+\}\}/g) ?? []).sort()
}

test('there is a file for each language', () => {
  expect(spoken.toSorted()).toEqual(Object.keys(LANGUAGES).sort())
})

test('nobody says twice what is said elsewhere', () => {
  const groups = files.filter(([path]) => path.endsWith('/en.json')).flatMap(([, found]) => Object.keys(found))
  expect(groups).toEqual([...new Set(groups)])
})

test.each(Object.keys(LANGUAGES))('%s says all that English says, with the same gaps to fill', (language) => {
  const english = textsIn('en')
  const said = textsIn(language)
  expect(Object.keys(said).sort()).toEqual(Object.keys(english).sort())
  for (const [key, text] of Object.entries(english)) {
    expect(gaps(said[key]), key).toEqual(gaps(text))
    expect(said[key]?.trim(), key).not.toBe('')
  }
})

test.each(Object.keys(LANGUAGES).filter((language) => language !== 'en'))('%s is not English', (language) => {
  const english = textsIn('en')
  const sentences = Object.keys(english).filter((key) => !key.startsWith('skill.')) // many trades say it in English
  const same = sentences.filter((key) => textsIn(language)[key] === english[key])
  expect(same.length).toBeLessThan(sentences.length * 0.06)
})
