import '@/shared/ui/all.css'
import { AppShell, Burger, Center, Group, Loader } from '@mantine/core'
import { useDisclosure, useLocalStorage, useMediaQuery } from '@mantine/hooks'
import WifiOff from 'lucide-react/icons/wifi-off'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, Outlet, useLocation } from 'react-router'
import { useOnline } from '@/shared/online'
import { resume, type Role, useSession } from '@/shared/session/session'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { SlowBar } from '@/shared/ui/SlowBar'
import { Banners } from './Banners'
import { Brand } from './Brand'
import { features } from './features'
import { homeOf } from './menu'
import look from './shell.module.css'
import { Sidebar } from './Sidebar'
import { useVisits } from './visits'

const entries = features.flatMap((feature) => feature.menu ?? [])
const FOLDED = 'interviewai.menu-folded'
const WIDE = 248
const NARROW = 64

/** Around the pages of whoever is signed in. */
export function SignedInShell() {
  const session = useSession()
  const location = useLocation()
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    resume().catch(setError)
  }, [])
  if (session.status === 'in') {
    return <Shell role={session.profile.role} />
  }
  if (session.status === 'out' && session.reason === 'left') {
    return <Navigate to="/" replace />
  }
  if (session.status === 'out') {
    const back = encodeURIComponent(location.pathname + location.search)
    return <Navigate to={`/sign-in?next=${back}${session.reason ? '&ended=true' : ''}`} replace />
  }
  return (
    <Center component="main" h="60vh" p="md">
      {error ? <ProblemAlert error={error} retry={() => window.location.reload()} /> : <Loader />}
    </Center>
  )
}

function Shell({ role }: { role: Role }) {
  const { t } = useTranslation()
  const [opened, { toggle, close }] = useDisclosure(false)
  const [kept, keep] = useLocalStorage({ key: FOLDED, defaultValue: false, getInitialValueInEffect: false })
  const besides = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false })
  const folded = kept && besides
  const { pathname } = useLocation()
  const online = useOnline()
  useVisits()
  useEffect(close, [pathname, close])
  const home = homeOf(role, entries)
  if (pathname === '/app' && home !== '/app') {
    return <Navigate to={home} replace />
  }
  return (
    <AppShell
      header={{ height: { base: 56, md: 0 } }}
      navbar={{ width: folded ? NARROW : WIDE, breakpoint: 'md', collapsed: { mobile: !opened } }}
      transitionDuration={160}
      padding={0}
    >
      <a className="skip-link" href="#content">
        {t('common.skipToContent')}
      </a>
      <SlowBar />
      {!besides && (
        <AppShell.Header className={look.header ?? ''} withBorder={false}>
          <Group h="100%" px="sm" gap="xs" wrap="nowrap">
            <Burger opened={opened} onClick={toggle} size="sm" aria-label={t('common.menu')} aria-expanded={opened} />
            <Brand to="/app" />
          </Group>
        </AppShell.Header>
      )}
      <AppShell.Navbar
        className={`${look.navbar} ${folded ? look.folded : ''}`}
        withBorder={false}
        aria-label={t('common.menu')}
      >
        {besides ? <Sidebar folded={folded} fold={() => keep(!kept)} /> : <Sidebar folded={false} />}
      </AppShell.Navbar>
      <AppShell.Main id="content">
        {!online && (
          <div role="status" className={look.offline}>
            <WifiOff size={18} aria-hidden />
            {t('common.offline')}
          </div>
        )}
        <Banners />
        <Outlet />
      </AppShell.Main>
    </AppShell>
  )
}
