import { createBrowserRouter } from 'react-router'
import { features } from './features'
import { Failure } from './Failure'
import { NotFound } from './NotFound'
import { OpenShell } from './OpenShell'

export const router = createBrowserRouter([
  {
    errorElement: <Failure />,
    HydrateFallback: () => null,
    children: [
      {
        Component: OpenShell,
        children: [...features.flatMap((feature) => feature.open ?? []), { path: '*', Component: NotFound }],
      },
      {
        path: '/app',
        lazy: async () => ({ Component: (await import('./SignedInShell')).SignedInShell }),
        children: [...features.flatMap((feature) => feature.routes ?? []), { path: '*', Component: NotFound }],
      },
    ],
  },
])
