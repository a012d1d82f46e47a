import type { RouteObject } from 'react-router'
import { expect, test } from 'vitest'
import { features } from './features'
import { textsOf } from './texts'

const open = features.flatMap((feature) => feature.open ?? [])
const routes = features.flatMap((feature) => feature.routes ?? [])
const menu = features.flatMap((feature) => feature.menu ?? [])

const addresses = [...open.map((route) => address('', route)), ...routes.map((route) => address('/app', route))]

function address(above: string, { path }: RouteObject) {
  return path ? `${above}/${path}` : above
}

test.each(routes.map((route) => [address('/app', route), route.handle as unknown]))(
  'the page at %s has a name by which visits are counted',
  (_, handle) => {
    expect(handle).toEqual({ page: expect.stringMatching(/^[a-z][a-z0-9/-]*$/) as string })
  },
)

test('no two pages are at one address', () => {
  expect(addresses).toEqual([...new Set(addresses)])
})

test.each(menu.map(({ to, label, group }) => [to, label, group] as const))(
  '%s leads from the menu to a page, by a text, under a heading',
  async (to, label, group) => {
    expect(addresses).toContain(to)
    const texts = await textsOf('en')
    for (const text of [label, group]) {
      const said = text.split('.').reduce<unknown>((found, key) => (found as Record<string, unknown>)[key], texts)
      expect(said).toBeTypeOf('string')
    }
  },
)
