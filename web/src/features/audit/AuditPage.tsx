import { Button, Code, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import SearchX from 'lucide-react/icons/search-x'
import { zod4Resolver } from 'mantine-form-zod-resolver'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Schema } from '@/shared/api/client'
import { Problem } from '@/shared/api/problem'
import { useFormat } from '@/shared/i18n/format'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Loaded } from '@/shared/ui/Loaded'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { Panel } from '@/shared/ui/Panel'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Disclosure, Rows } from '@/shared/ui/Rows'
import { Section } from '@/shared/ui/Section'
import { useFindPerson } from './api/find-person'
import { useStream, type Wanted } from './api/get-stream'
import { useVerifyChain } from './api/verify-chain'

const STREAMS = [
  'Account',
  'LoginSession',
  'EmailAddress',
  'Interview',
  'Recording',
  'Subscription',
  'Quota',
  'Webhook',
  'BankEntry',
  'Inspection',
] as const

export function Component() {
  const { t } = useTranslation()
  return (
    <Page title={t('menu.audit')} lead={t('audit.lead')}>
      <Chain />
      <Streams />
    </Page>
  )
}

function Chain() {
  const { t } = useTranslation()
  const verify = useVerifyChain()
  const result = verify.data
  return (
    <Section title={t('audit.chain')} lead={t('audit.chainText')}>
      <Group>
        <Button variant="default" loading={verify.isPending} onClick={() => verify.mutate(false)}>
          {t('audit.verify')}
        </Button>
        <Button variant="default" loading={verify.isPending} onClick={() => verify.mutate(true)}>
          {t('audit.verifyAll')}
        </Button>
      </Group>
      <ProblemAlert error={verify.error} />
      {result && (
        <Notice kind={result.valid ? 'success' : 'error'}>
          {result.valid
            ? t('audit.sound', { from: result.from, to: result.to })
            : t('audit.broken', { at: result.firstBroken, reason: result.reason })}{' '}
          <Code style={{ overflowWrap: 'anywhere' }}>{result.headHash}</Code>
        </Notice>
      )}
    </Section>
  )
}

const ID = /^[A-Za-z0-9_-]{1,100}$/

function Streams() {
  const { t } = useTranslation()
  const [wanted, want] = useState<Wanted | null>(null)
  const person = useFindPerson()
  const form = useForm({
    initialValues: { type: 'person', id: '' },
    validate: zod4Resolver(
      z
        .object({ type: z.string(), id: z.string().trim() })
        .refine(({ type, id }) => ID.test(id) || (type === 'person' && z.email().safeParse(id).success), {
          path: ['id'],
          message: t('audit.idRule'),
        }),
    ),
  })
  const ofPerson = form.values.type === 'person'
  return (
    <>
      <Section title={t('audit.streams')} lead={t('audit.streamsText')}>
        <form
          noValidate
          onSubmit={form.onSubmit(({ type, id }) => {
            want(null)
            person.reset()
            if (id.includes('@')) {
              person.mutate(id.trim(), { onSuccess: ({ userId }) => want({ type, id: userId, from: 0 }) })
            } else {
              want({ type, id: id.trim(), from: 0 })
            }
          })}
        >
          <Group align="flex-start" grow preventGrowOverflow={false}>
            <Select
              label={t('audit.kind')}
              allowDeselect={false}
              data={[
                { value: 'person', label: t('audit.person') },
                ...STREAMS.map((stream) => ({ value: stream, label: t(`stream.${stream}`) })),
              ]}
              {...form.getInputProps('type')}
            />
            <TextInput
              label={ofPerson ? t('audit.addressOrId') : t('audit.id')}
              autoComplete="off"
              required
              {...form.getInputProps('id')}
            />
          </Group>
          <Group mt="sm">
            <Button type="submit" loading={person.isPending}>
              {t('audit.read')}
            </Button>
          </Group>
        </form>
      </Section>
      {person.isError && person.error instanceof Problem && person.error.code === 'NOT_FOUND' ? (
        <Panel>
          <EmptyState icon={SearchX} title={t('audit.nobody')} text={t('audit.nobodyText')} />
        </Panel>
      ) : (
        <ProblemAlert error={person.error} />
      )}
      {wanted && <Found wanted={wanted} want={want} />}
    </>
  )
}

function Found({ wanted, want }: { wanted: Wanted; want: (wanted: Wanted) => void }) {
  const { t } = useTranslation()
  const stream = useStream(wanted)
  return (
    <Loaded query={stream}>
      {({ events, next }) => (
        <Stack>
          <Text fz="sm" c="dimmed">
            {t('audit.id')}: <Code>{wanted.id}</Code>
          </Text>
          {events.length === 0 ? (
            <Panel>
              <EmptyState icon={SearchX} title={t('audit.nothing')} />
            </Panel>
          ) : (
            <Events events={events} />
          )}
          <Group>
            {wanted.from > 0 && (
              <Button variant="default" onClick={() => want({ ...wanted, from: 0 })}>
                {t('common.first')}
              </Button>
            )}
            {next !== null && (
              <Button variant="default" onClick={() => want({ ...wanted, from: next })}>
                {t('common.next')}
              </Button>
            )}
          </Group>
        </Stack>
      )}
    </Loaded>
  )
}

function Events({ events }: { events: Schema<'AuditedEvent'>[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Rows label={t('menu.events')}>
      {events.map((event) => (
        <Disclosure
          key={event.eventId}
          title={
            <>
              <Text fw={600} span style={{ overflowWrap: 'anywhere' }}>
                {event.name}
              </Text>
              <Text fz="sm" c="dimmed" span display="block">
                {format.dateTime(event.occurredAt)} · {t('audit.position', { position: event.position })}
              </Text>
            </>
          }
        >
          <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {JSON.stringify(event, null, 2)}
          </Code>
        </Disclosure>
      ))}
    </Rows>
  )
}
