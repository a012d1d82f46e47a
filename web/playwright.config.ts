import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { patient } from './e2e/patience'

const PORTS = { first: 20_000, count: 10_000 }

/** Decided once, in the process that reads this first; those that it starts inherit it. */
process.env.E2E_PORT ??= String(PORTS.first + Math.floor(Math.random() * PORTS.count))
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), 'interviewai-e2e-'))
process.env.E2E_LOG ??= join(process.env.E2E_DATA, 'application.log')

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const port = process.env.E2E_PORT
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java'

/** The application as it is packaged, in a process of its own, and Debian's browser. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'target/e2e',
  workers: 1,
  timeout: patient(120_000),
  expect: { timeout: patient(15_000) },
  reporter: [['list']],
  grepInvert: process.env.E2E_ALL ? [] : [/@figures/],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    // only where it is tried; else it would stand between a test and the requests that it holds up
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        `--use-file-for-fake-audio-capture=${at('../docs/answer.wav')}`,
      ],
    },
  },
  webServer: {
    command: [
      `exec "${java}"`,
      '-Xmx512m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow',
      '-Daxoniq.update-checker.disabled=true',
      `-jar "${at('../app/target/interviewai.jar')}" >"${process.env.E2E_LOG}" 2>&1`,
    ].join(' '),
    url: `http://localhost:${port}/health`,
    timeout: patient(120_000),
    gracefulShutdown: { signal: 'SIGTERM', timeout: patient(15_000) },
    env: {
      PORT: port,
      DATA_DIR: process.env.E2E_DATA,
      ADMIN_EMAIL: 'admin@example.org',
      ADMIN_PASSWORD: 'Correct-Horse-7',
      RATE_LIMIT_GLOBAL_PER_MINUTE: '100000',
      RATE_LIMIT_AI_PER_MINUTE: '1000',
    },
  },
})
