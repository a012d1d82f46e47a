import { Button, Group, NativeSelect, Stack, Table, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { type Role, useProfile } from '@/shared/session/session'
import { Confirm } from '@/shared/ui/Confirm'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { Pages } from '@/shared/ui/Pages'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { ScrollTable } from '@/shared/ui/ScrollTable'
import { useChangeRole } from './api/change-role'
import { useForceLogout } from './api/force-logout'
import { useUsers } from './api/get-users'

const SIZE = 20
const ROLES: Role[] = ['user', 'pro', 'elite', 'auditor', 'admin']

export function Component() {
  const { t } = useTranslation()
  const [page, setPage] = useState(0)
  const users = useUsers(page, SIZE)
  const changeRole = useChangeRole()
  const logout = useForceLogout()
  const [asked, setAsked] = useState<{ user: Schema<'KnownUser'>; role: Role } | null>(null)
  return (
    <Page title={t('users.title')} size="xl">
      <ProblemAlert error={logout.error} />
      <Loaded query={users}>
        {(found) => (
          <Stack>
            <ScrollTable label={t('users.title')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('field.email')}</Table.Th>
                  <Table.Th>{t('users.name')}</Table.Th>
                  <Table.Th>{t('users.registered')}</Table.Th>
                  <Table.Th>{t('users.role')}</Table.Th>
                  <Table.Th>{t('users.actions')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {found.users.map((user) => (
                  <UserRow
                    key={user.id}
                    user={user}
                    ask={(role) => setAsked({ user, role })}
                    signOut={() =>
                      logout.mutate(user.id, {
                        onSuccess: () => notifications.show({ message: t('users.signedOut', { email: user.email }) }),
                      })
                    }
                  />
                ))}
              </Table.Tbody>
            </ScrollTable>
            <Pages page={page} size={SIZE} total={found.total} choose={setPage} />
          </Stack>
        )}
      </Loaded>
      <Confirm
        opened={asked !== null}
        close={() => setAsked(null)}
        title={t('users.changeRole')}
        action={t('users.changeRole')}
        busy={changeRole.isPending}
        error={changeRole.error}
        confirm={() => {
          if (asked) {
            changeRole.mutate({ userId: asked.user.id, role: asked.role }, { onSuccess: () => setAsked(null) })
          }
        }}
      >
        {asked && t('users.changeRoleText', { email: asked.user.email, role: t(`role.${asked.role}`) })}
      </Confirm>
    </Page>
  )
}

interface UserRowProps {
  user: Schema<'KnownUser'>
  ask: (role: Role) => void
  signOut: () => void
}

function UserRow({ user, ask, signOut }: UserRowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const own = useProfile().id === user.id
  return (
    <Table.Tr>
      <Table.Td>
        {user.email}
        {!user.emailVerified && (
          <Text fz="xs" c="dimmed">
            {t('users.unverified')}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {user.firstName} {user.lastName}
      </Table.Td>
      <Table.Td>{format.date(user.createdAt)}</Table.Td>
      <Table.Td>
        <NativeSelect
          aria-label={t('users.roleOf', { email: user.email })}
          value={user.role}
          disabled={own}
          data={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
          onChange={(event) => ask(event.currentTarget.value as Role)}
        />
      </Table.Td>
      <Table.Td>
        <Group gap="xs">
          <Button variant="default" size="xs" onClick={signOut} aria-label={t('users.signOutOf', { email: user.email })}>
            {t('users.signOut')}
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
