// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { textsIn } from '@/locales/said'
import { LANGUAGES } from '@/shared/i18n/languages'

/** What the engine says of its rules, a section a rule. */
const ADVICE = new URL('../../../../../intelligence/src/main/resources/cv/advice.txt', import.meta.url)

const PREFIX = 'cv.analysis.rule.'

test.each(Object.keys(LANGUAGES))('of each rule that the engine judges by, and of no other, %s says all there is', (language) => {
  const rules = readFileSync(ADVICE, 'utf8')
    .split('\n')
    .flatMap((line) => /^\[(.+)\]$/.exec(line)?.[1] ?? [])
  const said = Object.keys(textsIn(language)).filter((key) => key.startsWith(PREFIX))
  expect(rules.length).toBeGreaterThan(0)
  expect(said.sort()).toEqual(rules.flatMap((rule) => ['bad', 'good', 'todo'].map((what) => PREFIX + rule + '.' + what)).sort())
})
