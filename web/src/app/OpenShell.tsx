import { Button, Container, Group } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Outlet, useLocation } from 'react-router'
import { resume, useSession } from '@/shared/session/session'
import { SlowBar } from '@/shared/ui/SlowBar'
import { Brand } from './Brand'
import { Settings } from './Settings'

/** Around the pages that everybody sees. */
export function OpenShell() {
  const { t } = useTranslation()
  const session = useSession()
  const { pathname } = useLocation()
  useEffect(() => {
    resume().catch(() => undefined)
  }, [])
  return (
    <>
      <a className="skip-link" href="#content">
        {t('common.skipToContent')}
      </a>
      <SlowBar />
      <header>
        <Container size="lg" py="sm" px={{ base: 'sm', sm: 'md' }}>
          <Group justify="space-between" gap="xs">
            <Brand to="/" />
            <Group gap="xs">
              <Settings />
              {session.status === 'in' ? (
                <Button component={Link} to="/app">
                  {t('landing.dashboard')}
                </Button>
              ) : (
                pathname !== '/sign-in' && (
                  <Button component={Link} to="/sign-in" variant="default">
                    {t('signIn.action')}
                  </Button>
                )
              )}
            </Group>
          </Group>
        </Container>
      </header>
      <main id="content">
        <Outlet />
      </main>
    </>
  )
}
