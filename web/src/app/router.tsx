import { createBrowserRouter, type RouteObject } from 'react-router'
import { features } from './features'
import { Failure } from './Failure'
import { NotFound } from './NotFound'
import { OpenShell } from './OpenShell'
import { recovering } from './recovering'

/** A page that fails is replaced by what says so; the frame around it, with its ways to other pages, stays. */
function within(pages: RouteObject[]): RouteObject[] {
  return [{ errorElement: <Failure />, children: [...pages, { path: '*', Component: NotFound }] }]
}

export const router = createBrowserRouter([
  {
    errorElement: <Failure />,
    HydrateFallback: () => null,
    children: [
      {
        Component: OpenShell,
        children: within(features.flatMap((feature) => feature.open ?? []).map(recovering)),
      },
      recovering({
        path: '/app',
        lazy: async () => ({ Component: (await import('./SignedInShell')).SignedInShell }),
        children: within(features.flatMap((feature) => feature.routes ?? []).map(recovering)),
      }),
    ],
  },
])
