// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, mkdirSync, rmSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'

/** A feature that is nothing but files; `proving` adds it to the application, too. */
const FEATURE = '../proving/src/test/feature/web/src'
const CHECKS = ['src/locales', 'src/app/features.test.ts']

mkdirSync('target', { recursive: true })
const folder = mkdtempSync('target/added-feature-')
afterAll(() => rmSync(folder, { recursive: true }))

/** What the checks say of the dashboard with the feature's files in it. */
function checked(name: string, without?: string) {
  const root = `${folder}/${name}`
  for (const part of ['src', 'vite.config.ts', 'tsconfig.json']) {
    cpSync(part, `${root}/${part}`, { recursive: true })
  }
  cpSync(FEATURE, `${root}/src`, { recursive: true })
  if (without) {
    rmSync(`${root}/src/features/keepsake/${without}`)
  }
  const run = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=verbose', '--root', root, ...CHECKS],
    { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  )
  return { green: run.status === 0, said: run.stdout + run.stderr }
}

test('a folder is all it takes: its page is routed, in the menu, and speaks all languages', () => {
  const { green, said } = checked('whole')
  expect(said).toContain('the page at /app/keepsakes has a name')
  expect(said).toContain('/app/keepsakes leads from the menu to a page')
  expect(green, said).toBe(true)
})

test('a language that it forgets is found', () => {
  const { green, said } = checked('without-russian', 'locales/ru.json')
  expect(said).toContain('keepsake.title')
  expect(green).toBe(false)
})
