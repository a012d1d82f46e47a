import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '@/shared/session/session'

const CALM = 3000
const LOOK = 30 * 60_000
const NOTICE = 'update'

/**
 * Installs the service worker for whoever is signed in, once the page has all it needs, and tells of a new version. It never
 * reloads by itself: somebody may be in the middle of an answer.
 */
export function Updates() {
  const { t } = useTranslation()
  const signedIn = useSession().status === 'in'
  useEffect(() => {
    if (!signedIn || !import.meta.env.PROD || !('serviceWorker' in navigator)) {
      return
    }
    const left = new AbortController()
    const tell = (waiting: ServiceWorker) =>
      notifications.show({
        id: NOTICE,
        autoClose: false,
        message: (
          <Group justify="space-between" gap="xs">
            {t('update.text')}
            <Button size="xs" onClick={() => reloadWith(waiting)}>
              {t('failure.reload')}
            </Button>
          </Group>
        ),
      })
    const begin = async () => {
      const registration = await navigator.serviceWorker.register('/sw.js')
      if (registration.waiting && navigator.serviceWorker.controller) {
        tell(registration.waiting)
      }
      registration.addEventListener(
        'updatefound',
        () => {
          const coming = registration.installing
          coming?.addEventListener('statechange', () => {
            if (coming.state === 'installed' && navigator.serviceWorker.controller) {
              tell(coming)
            }
          })
        },
        { signal: left.signal },
      )
      const looking = setInterval(() => void registration.update().catch(() => undefined), LOOK)
      left.signal.addEventListener('abort', () => clearInterval(looking))
    }
    const soon = setTimeout(() => void begin().catch(() => undefined), CALM)
    return () => {
      clearTimeout(soon)
      left.abort()
    }
  }, [signedIn, t])
  return null
}

function reloadWith(waiting: ServiceWorker) {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  waiting.postMessage('update')
}
