import { ActionIcon, Avatar, Button, Text, Tooltip } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import type { LucideIcon } from 'lucide-react'
import LogOut from 'lucide-react/icons/log-out'
import PanelLeft from 'lucide-react/icons/panel-left'
import { type ReactElement, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { useAvatar } from '@/features/account/api/get-avatar'
import { client } from '@/shared/api/client'
import type { Entry } from '@/shared/feature'
import { forgetAll, somethingIsUnsent } from '@/shared/kept'
import { leave, useProfile } from '@/shared/session/session'
import { Confirm } from '@/shared/ui/Confirm'
import { Brand } from './Brand'
import { features } from './features'
import { type Group, menuOf } from './menu'
import { Settings } from './Settings'
import look from './shell.module.css'

const entries = features.flatMap((feature) => feature.menu ?? [])

interface SidebarProps {
  /** Whether there are only pictures, to leave the page more room. */
  folded: boolean
  /** Left out where it cannot be folded. */
  fold?: () => void
}

/** The ways to all pages, who one is, and the way out. */
export function Sidebar({ folded, fold }: SidebarProps) {
  const { t } = useTranslation()
  const { role } = useProfile()
  const { primary, groups } = menuOf(role, entries)
  const foldName = t(folded ? 'menu.unfold' : 'menu.fold')
  return (
    <>
      {fold && (
        <div className={look.top}>
          <Brand to="/app" short={folded} />
          <Tooltip label={foldName} position="right">
            <ActionIcon size="lg" aria-label={foldName} aria-expanded={!folded} onClick={fold}>
              <PanelLeft size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </div>
      )}
      {primary.map((entry) => (
        <Primary key={entry.to} entry={entry} folded={folded} />
      ))}
      <div className={look.nav}>
        {groups.map((group) => (
          <MenuGroup key={group.label} group={group} folded={folded} />
        ))}
      </div>
      <div className={look.foot}>
        <Person folded={folded} />
        <SignOut folded={folded} />
        <div className={look.tools}>
          <Settings />
        </div>
      </div>
    </>
  )
}

function Primary({ entry, folded }: { entry: Entry; folded: boolean }) {
  const { t } = useTranslation()
  return folded ? (
    <Named name={t(entry.label)}>
      <ActionIcon component={Link} to={entry.to} variant="filled" color="ink" size={40} aria-label={t(entry.label)}>
        <entry.icon size={20} aria-hidden />
      </ActionIcon>
    </Named>
  ) : (
    <Button component={Link} to={entry.to} leftSection={<entry.icon size={18} aria-hidden />}>
      {t(entry.label)}
    </Button>
  )
}

function MenuGroup({ group, folded }: { group: Group; folded: boolean }) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className={look.group}>
      {!folded && (
        <div id={id} className={look.groupLabel}>
          {t(group.label)}
        </div>
      )}
      <ul {...(folded ? { 'aria-label': t(group.label) } : { 'aria-labelledby': id })}>
        {group.entries.map((entry) => (
          <MenuItem key={entry.to} entry={entry} folded={folded} />
        ))}
      </ul>
    </div>
  )
}

function MenuItem({ entry, folded }: { entry: Entry; folded: boolean }) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const active = entry.to === '/app' ? pathname === '/app' : pathname.startsWith(entry.to)
  return (
    <li>
      <Item
        icon={entry.icon}
        name={t(entry.label)}
        folded={folded}
        element={(content, name) => (
          <Link
            to={entry.to}
            className={look.item}
            data-active={active || undefined}
            aria-current={pathname === entry.to ? 'page' : undefined}
            aria-label={name}
          >
            {content}
          </Link>
        )}
      />
    </li>
  )
}

interface ItemProps {
  icon: LucideIcon
  name: string
  folded: boolean
  /** @param name what a screen reader has to be told, where the content does not say it */
  element: (content: ReactElement, name: string | undefined) => ReactElement
}

function Item({ icon: Icon, name, folded, element }: ItemProps) {
  const content = (
    <>
      <Icon size={18} aria-hidden />
      {!folded && <span>{name}</span>}
    </>
  )
  return folded ? <Named name={name}>{element(content, name)}</Named> : element(content, undefined)
}

function Named({ name, children }: { name: string; children: ReactElement }) {
  return (
    <Tooltip label={name} position="right">
      {children}
    </Tooltip>
  )
}

function Person({ folded }: { folded: boolean }) {
  const { firstName, lastName, email, avatar } = useProfile()
  const picture = useAvatar(avatar)
  const name = `${firstName} ${lastName}`.trim() || email
  const link = (
    <Link to="/app/profile" className={look.item} aria-label={folded ? name : undefined}>
      <Avatar
        src={avatar ? (picture.data ?? null) : null}
        // initials are no beginning of the name that the link has where it stands for itself
        {...(!folded && { name })}
        color="ink"
        size={folded ? 28 : 32}
        alt=""
      />
      {!folded && (
        <span className={look.person}>
          <Text span fw={600} display="block" dir="auto">
            {name}
          </Text>
          <Text span fz="sm" c="dimmed" display="block" style={{ overflowWrap: 'anywhere' }}>
            {email}
          </Text>
        </span>
      )}
    </Link>
  )
  return folded ? <Named name={name}>{link}</Named> : link
}

function SignOut({ folded }: { folded: boolean }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [asking, { open: ask, close }] = useDisclosure(false)
  const signOut = () => {
    void client
      .POST('/api/v1/auth/logout')
      .catch(() => undefined)
      .then(() => {
        leave('left')
        forgetAll()
        queries.clear()
      })
  }
  return (
    <>
      <Item
        icon={LogOut}
        name={t('signIn.out')}
        folded={folded}
        element={(content, name) => (
          <button
            type="button"
            className={look.item}
            onClick={() => (somethingIsUnsent() ? ask() : signOut())}
            aria-label={name}
          >
            {content}
          </button>
        )}
      />
      <Confirm
        opened={asking}
        close={close}
        title={t('signIn.outTitle')}
        action={t('signIn.out')}
        dangerous
        confirm={signOut}
      >
        {t('signIn.outUnsent')}
      </Confirm>
    </>
  )
}
