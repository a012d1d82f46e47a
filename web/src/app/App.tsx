import { DirectionProvider, MantineProvider, useDirection } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { RouterProvider } from 'react-router'
import { Problem } from '@/shared/api/problem'
import { isLanguage, LANGUAGES } from '@/shared/i18n/languages'
import { router } from './router'
import { theme, variables } from './theme'
import { Updates } from './Updates'

/** Nothing is told before something was done, so that it may come after the page. */
const Toasts = lazy(() =>
  import('./Toasts').then(
    (found) => ({ default: (): ReactNode => <found.Toasts /> }),
    () => ({ default: (): ReactNode => null }),
  ),
)

const MOST_RETRIES = 3

const queries = new QueryClient({
  defaultOptions: {
    // whoever is offline is told so at once; nothing waits in silence until it may happen unwanted
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      refetchOnReconnect: true,
      staleTime: 10_000,
      retry: (count, error) =>
        error instanceof Problem && (error.offline || error.status === 503) && count < MOST_RETRIES,
    },
  },
})

function Direction() {
  const { i18n } = useTranslation()
  const { setDirection } = useDirection()
  useEffect(() => {
    if (isLanguage(i18n.language)) {
      setDirection(LANGUAGES[i18n.language].direction)
    }
  }, [i18n.language, setDirection])
  return null
}

export function App() {
  return (
    <DirectionProvider initialDirection={document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'}>
      <MantineProvider theme={theme} defaultColorScheme="auto" cssVariablesResolver={variables}>
        <Direction />
        <QueryClientProvider client={queries}>
          <Updates />
          <Suspense>
            <Toasts />
          </Suspense>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  )
}
