import { Alert, AppShell, Burger, Center, Group, Loader, NavLink, ScrollArea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import LogOut from 'lucide-react/icons/log-out'
import WifiOff from 'lucide-react/icons/wifi-off'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, Outlet, useLocation } from 'react-router'
import { client } from '@/shared/api/client'
import { forgetAll } from '@/shared/kept'
import { useOnline } from '@/shared/online'
import { leave, resume, type Role, useSession } from '@/shared/session/session'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Brand } from './Brand'
import { features } from './features'
import { Settings } from './Settings'
import { useVisits } from './visits'

const menu = features.flatMap((feature) => feature.menu ?? []).sort((one, other) => one.order - other.order)

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
  const { pathname } = useLocation()
  const online = useOnline()
  useVisits()
  useEffect(close, [pathname, close])
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 240, breakpoint: 'md', collapsed: { mobile: !opened } }}
      padding={0}
    >
      <a className="skip-link" href="#content">
        {t('common.skipToContent')}
      </a>
      <AppShell.Header>
        <Group h="100%" px="sm" justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <Burger
              opened={opened}
              onClick={toggle}
              hiddenFrom="md"
              size="sm"
              aria-label={t('common.menu')}
              aria-expanded={opened}
            />
            <Brand to="/app" />
          </Group>
          <Settings />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar aria-label={t('common.menu')}>
        <AppShell.Section grow component={ScrollArea} p="xs">
          {menu
            .filter((entry) => !entry.roles || entry.roles.includes(role))
            .map((entry) => (
              <NavLink
                key={entry.to}
                component={Link}
                to={entry.to}
                label={t(entry.label)}
                leftSection={<entry.icon size={18} aria-hidden />}
                active={entry.to === '/app' ? pathname === '/app' : pathname.startsWith(entry.to)}
                aria-current={pathname === entry.to ? 'page' : undefined}
              />
            ))}
        </AppShell.Section>
        <AppShell.Section p="xs">
          <SignOut />
        </AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main id="content">
        {!online && (
          <Alert role="status" color="orange" radius={0} icon={<WifiOff aria-hidden />}>
            {t('common.offline')}
          </Alert>
        )}
        <Outlet />
      </AppShell.Main>
    </AppShell>
  )
}

function SignOut() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  return (
    <NavLink
      component="button"
      label={t('signIn.out')}
      leftSection={<LogOut size={18} aria-hidden />}
      onClick={() => {
        void client
          .POST('/api/v1/auth/logout')
          .catch(() => undefined)
          .then(() => {
            leave('left')
            forgetAll()
            queries.clear()
          })
      }}
    />
  )
}
