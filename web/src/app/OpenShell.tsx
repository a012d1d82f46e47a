import { Anchor, Button, Container, Group } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Outlet, useLocation } from 'react-router'
import { chooseLanguage } from '@/shared/i18n/i18n'
import { isLanguage, LANGUAGES } from '@/shared/i18n/languages'
import { resume, useSession } from '@/shared/session/session'
import { SlowBar } from '@/shared/ui/SlowBar'
import { Brand } from './Brand'
import look from './shell.module.css'

/** Its menu is the heaviest part of these pages and comes after them; without it the languages stand in the footer. */
const Settings = lazy(() =>
  import('./Settings').then(
    (found) => ({ default: (): ReactNode => <found.Settings /> }),
    () => ({ default: (): ReactNode => null }),
  ),
)

/** Around the pages that everybody sees. */
export function OpenShell() {
  const { t } = useTranslation()
  const session = useSession()
  const { pathname } = useLocation()
  useEffect(() => {
    resume().catch(() => undefined)
  }, [])
  return (
    <div className={look.open}>
      <a className="skip-link" href="#content">
        {t('common.skipToContent')}
      </a>
      <SlowBar />
      <header>
        <Container size={1152} py="sm" px={{ base: 'md', sm: 'lg' }}>
          <Group justify="space-between" gap="xs">
            <Brand to="/" />
            <Group gap="xs">
              <div className={look.settings}>
                <Suspense>
                  <Settings />
                </Suspense>
              </div>
              {session.status === 'in' ? (
                <Button component={Link} to="/app">
                  {t('landing.dashboard')}
                </Button>
              ) : (
                pathname !== '/sign-in' && (
                  <Button
                    component={Link}
                    to="/sign-in"
                    variant="default"
                    // a phone has no room for it, and the landing page has it below
                    visibleFrom="xs"
                  >
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
      <Footer />
    </div>
  )
}

function Footer() {
  const { t, i18n } = useTranslation()
  return (
    <footer className={look.footer}>
      <Container size={1152} px={{ base: 'md', sm: 'lg' }}>
        <Group justify="space-between" align="flex-start" gap="lg">
          <Group component="nav" gap="lg" aria-label="InterviewAI Pro">
            <Anchor component={Link} to="/plans" fz="sm">
              {t('common.plans')}
            </Anchor>
            <Anchor component={Link} to="/about/privacy" fz="sm">
              {t('about.privacy')}
            </Anchor>
            <Anchor component={Link} to="/about/terms" fz="sm">
              {t('about.terms')}
            </Anchor>
            <Anchor component={Link} to="/about/scoring" fz="sm">
              {t('about.scoring')}
            </Anchor>
          </Group>
          <Group component="ul" className={look.languages ?? ''} gap="md" aria-label={t('settings.language')}>
            {Object.entries(LANGUAGES).map(([code, { name }]) => (
              <li key={code}>
                <Anchor
                  component="button"
                  type="button"
                  fz="sm"
                  lang={code}
                  aria-current={code === i18n.language}
                  onClick={() => {
                    if (isLanguage(code)) {
                      void chooseLanguage(code)
                    }
                  }}
                >
                  {name}
                </Anchor>
              </li>
            ))}
          </Group>
        </Group>
      </Container>
    </footer>
  )
}
