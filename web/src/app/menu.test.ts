import Circle from 'lucide-react/icons/circle'
import { expect, test } from 'vitest'
import type { Entry } from '@/shared/feature'
import { homeOf, menuOf } from './menu'

const entry = (to: string, more: Partial<Entry>): Entry => ({
  to,
  label: 'menu.home',
  icon: Circle,
  order: 10,
  group: 'menu.practise',
  ...more,
})

const home = entry('/app', {})
const list = entry('/app/list', { order: 5 })
const begin = entry('/app/begin', { primary: true })
const users = entry('/app/users', { group: 'menu.administration', order: 80, roles: ['admin'], homeOf: ['admin'] })
const all = [home, users, list, begin]

test('entries stand in order under the headings that they name', () => {
  expect(menuOf('user', all)).toEqual({ primary: [begin], groups: [{ label: 'menu.practise', entries: [list, home] }] })
})

test('what only some see stands first for them', () => {
  expect(menuOf('admin', all).groups.map(({ label }) => label)).toEqual(['menu.administration', 'menu.practise'])
})

test('whoever has a first page of their own goes there', () => {
  expect(homeOf('admin', all)).toBe('/app/users')
  expect(homeOf('user', all)).toBe('/app')
})
