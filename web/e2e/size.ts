import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** Kilobytes. */
export const MOST_INITIAL = 170

const DIST = fileURLToPath(new URL('../dist/', import.meta.url))
const KILOBYTE = 1000

/** What the page itself asks for before anything is shown, in kilobytes after gzip. */
export function initialScript(): number {
  const page = readFileSync(join(DIST, 'index.html'), 'utf8')
  const scripts = [...page.matchAll(/assets\/[\w-]+\.js/g)].map(([path]) => path)
  return scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(DIST, path))).length, 0) / KILOBYTE
}
