// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { textsIn } from '@/locales/said'
import { LANGUAGES } from '@/shared/i18n/languages'

/** Why the engine proposes changes, each by a code and an English sentence. */
const RULES = new URL(
  '../../../../../intelligence/src/main/java/pro/interviewai/intelligence/cv/optimisation/change/ChangeRule.java',
  import.meta.url,
)

const PREFIX = 'cv.improve.rule.'

test.each(Object.keys(LANGUAGES))('each reason that the engine has for a change, and no other, is said in %s', (language) => {
  const codes = [...readFileSync(RULES, 'utf8').matchAll(/\(\s*"([a-zA-Z]+\.[a-zA-Z]+)",/g)].map(([, code]) => PREFIX + code)
  expect(codes.length).toBeGreaterThan(0)
  expect(Object.keys(textsIn(language)).filter((key) => key.startsWith(PREFIX)).sort()).toEqual(codes.sort())
})
