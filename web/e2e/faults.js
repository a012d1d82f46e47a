import console from 'node:console'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

/**
 * Lines that look like a fault without one behind them, each with its reason.
 *
 * @type {{ logger: string, message: RegExp, because: string }[]}
 */
const ALLOWED = []

/**
 * What in the application's log says that something failed, where all that was done was to use it and to stop it.
 *
 * @param {string} log one JSON object a line; other lines are the virtual machine's
 * @returns {string[]} level, logger, message and the beginning of the stack trace
 */
export function faults(log) {
  return log
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
    .filter(({ level, stack_trace }) => level === 'ERROR' || (level === 'WARN' && stack_trace))
    .filter(({ logger_name, message }) => !ALLOWED.some((one) => one.logger === logger_name && one.message.test(message)))
    .map(({ level, logger_name, message, stack_trace }) =>
      [level, logger_name, message, ...(stack_trace ? [stack_trace.split('\n').slice(0, 4).join('\n')] : [])].join(' '),
    )
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = faults(readFileSync(process.argv[2] ?? '', 'utf8'))
  if (found.length > 0) {
    console.error(`The application's log tells of ${found.length} faults:\n\n${found.join('\n\n')}`)
    process.exit(1)
  }
}
