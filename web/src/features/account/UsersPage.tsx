import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import UserRoundX from 'lucide-react/icons/user-round-x'
import { zod4Resolver } from 'mantine-form-zod-resolver'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { type Role, useProfile } from '@/shared/session/session'
import { Confirm } from '@/shared/ui/Confirm'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { Pages } from '@/shared/ui/Pages'
import { Panel } from '@/shared/ui/Panel'
import { Row, Rows } from '@/shared/ui/Rows'
import { useChangeRole } from './api/change-role'
import { useForceLogout } from './api/force-logout'
import { useUsers } from './api/get-users'
import { email } from './rules'

const SIZE = 20
const ROLES: Role[] = ['user', 'pro', 'elite', 'auditor', 'admin']

type User = Schema<'KnownUser'>

/** What an administrator is asked before it is done. */
type Asked = { user: User; role: Role } | { user: User; role: null }

export function Component() {
  const { t } = useTranslation()
  const [page, setPage] = useState(0)
  const [address, search] = useState<string | null>(null)
  const users = useUsers(address, page, SIZE)
  const [asked, ask] = useState<Asked | null>(null)
  return (
    <Page title={t('users.title')}>
      <Search address={address} search={search} />
      <Loaded query={users}>
        {(found) =>
          found.users.length === 0 ? (
            <Panel>
              <EmptyState icon={UserRoundX} title={t('users.nobody')} />
            </Panel>
          ) : (
            <Stack>
              <Rows label={t('users.title')}>
                {found.users.map((user) => (
                  <UserRow key={user.id} user={user} ask={ask} />
                ))}
              </Rows>
              <Pages page={page} size={SIZE} total={found.total} choose={setPage} />
            </Stack>
          )
        }
      </Loaded>
      <Deed asked={asked} close={() => ask(null)} />
    </Page>
  )
}

interface SearchProps {
  address: string | null
  search: (address: string | null) => void
}

/** Addresses are sealed, so that only a whole one finds somebody. */
function Search({ address, search }: SearchProps) {
  const { t } = useTranslation()
  const form = useForm({
    initialValues: { email: '' },
    validate: zod4Resolver(z.object({ email: email(t) })),
  })
  return (
    <Panel label={t('users.search')}>
      <form noValidate role="search" onSubmit={form.onSubmit(({ email }) => search(email))}>
        <Group align="flex-end" gap="sm">
          <TextInput
            label={t('field.email')}
            description={t('users.searchText')}
            type="email"
            autoComplete="off"
            flex="1 1 16rem"
            {...form.getInputProps('email')}
          />
          <Button type="submit">{t('users.search')}</Button>
          {address !== null && (
            <Button
              variant="default"
              onClick={() => {
                form.reset()
                search(null)
              }}
            >
              {t('users.showAll')}
            </Button>
          )}
        </Group>
      </form>
    </Panel>
  )
}

function UserRow({ user, ask }: { user: User; ask: (asked: Asked) => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const own = useProfile().id === user.id
  const facts = [
    `${user.firstName} ${user.lastName}`,
    t('users.since', { date: format.date(user.createdAt) }),
    !user.emailVerified && t('users.unverified'),
    user.erasureAt && t('users.erasureAt', { date: format.date(user.erasureAt) }),
  ].filter(Boolean)
  return (
    <Row
      title={<span dir="auto">{user.email}</span>}
      text={facts.join(' · ')}
      aside={
        <Group gap="xs">
          <NativeSelect
            size="xs"
            aria-label={t('users.roleOf', { email: user.email })}
            value={user.role}
            disabled={own}
            data={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
            onChange={(event) => ask({ user, role: event.currentTarget.value as Role })}
          />
          <Button
            variant="default"
            size="xs"
            onClick={() => ask({ user, role: null })}
            aria-label={`${t('users.signOut')} · ${user.email}`}
          >
            {t('users.signOut')}
          </Button>
        </Group>
      }
    />
  )
}

/** Asks, and does it: gives another role, or signs somebody out everywhere. */
function Deed({ asked, close }: { asked: Asked | null; close: () => void }) {
  const { t } = useTranslation()
  const changeRole = useChangeRole()
  const logout = useForceLogout()
  const signsOut = asked?.role === null
  const left = () => {
    changeRole.reset()
    logout.reset()
    close()
  }
  return (
    <Confirm
      opened={asked !== null}
      close={left}
      title={signsOut ? t('users.signOut') : t('users.changeRole')}
      action={signsOut ? t('users.signOut') : t('users.changeRole')}
      dangerous={signsOut}
      busy={changeRole.isPending || logout.isPending}
      error={changeRole.error ?? logout.error}
      confirm={() => {
        if (asked?.role) {
          changeRole.mutate({ userId: asked.user.id, role: asked.role }, { onSuccess: left })
        } else if (asked) {
          const { email } = asked.user
          logout.mutate(asked.user.id, {
            onSuccess: () => {
              notifications.show({ message: t('users.signedOut', { email }) })
              left()
            },
          })
        }
      }}
    >
      {asked?.role && t('users.changeRoleText', { email: asked.user.email, role: t(`role.${asked.role}`) })}
      {asked && !asked.role && t('users.signOutText', { email: asked.user.email })}
    </Confirm>
  )
}
