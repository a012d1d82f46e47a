import { expect, test } from 'vitest'
import { faults } from './faults.js'

const line = (level: string, more: object) => JSON.stringify({ level, logger_name: 'a.Logger', message: 'said', ...more })

test('an error or a warning with a stack trace is a fault', () => {
  const trace = { stack_trace: 'a.Fault: why\n\tat a.Place' }
  expect(faults([line('ERROR', trace), line('WARN', trace)].join('\n'))).toEqual([
    'ERROR a.Logger said a.Fault: why\n\tat a.Place',
    'WARN a.Logger said a.Fault: why\n\tat a.Place',
  ])
})

test('an event that is parked is a fault, though nothing but its place is told', () => {
  expect(faults(line('ERROR', {}))).toEqual(['ERROR a.Logger said'])
})

test('notes, warnings without one, and what the virtual machine says are none', () => {
  const log = [line('INFO', { stack_trace: 'a.Fault' }), line('WARN', {}), 'WARNING: something is deprecated', '']
  expect(faults(log.join('\n'))).toEqual([])
})
