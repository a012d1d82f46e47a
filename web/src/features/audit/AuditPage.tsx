import { Accordion, Alert, Button, Code, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { zod4Resolver } from 'mantine-form-zod-resolver'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Section } from '@/shared/ui/Section'
import { useStream, type Wanted } from './api/get-stream'
import { useVerifyChain } from './api/verify-chain'

const STREAMS = ['Account', 'LoginSession', 'EmailAddress', 'Interview', 'Recording', 'BankEntry', 'Inspection']

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
  const format = useFormat()
  const verify = useVerifyChain()
  const result = verify.data
  return (
    <Section title={t('audit.chain')}>
      <Text>{t('audit.chainText')}</Text>
      <Group>
        <Button loading={verify.isPending} onClick={() => verify.mutate(false)}>
          {t('audit.verify')}
        </Button>
        <Button variant="default" loading={verify.isPending} onClick={() => verify.mutate(true)}>
          {t('audit.verifyAll')}
        </Button>
      </Group>
      <ProblemAlert error={verify.error} />
      {result && (
        <Alert role="status" color={result.valid ? 'green' : 'red'}>
          <Text c="var(--mantine-color-text)">
            {result.valid
              ? t('audit.sound', { from: format.number(result.from), to: format.number(result.to) })
              : t('audit.broken', { at: result.firstBroken, reason: result.reason })}
          </Text>
          <Code style={{ overflowWrap: 'anywhere' }}>{result.headHash}</Code>
        </Alert>
      )}
    </Section>
  )
}

function Streams() {
  const { t } = useTranslation()
  const [wanted, want] = useState<Wanted | null>(null)
  const stream = useStream(wanted)
  const form = useForm({
    initialValues: { type: 'person', id: '' },
    validate: zod4Resolver(
      z.object({ type: z.string(), id: z.string().regex(/^[A-Za-z0-9_-]{1,100}$/, t('audit.idRule')) }),
    ),
  })
  return (
    <Section title={t('audit.streams')}>
      <form noValidate onSubmit={form.onSubmit((values) => want({ ...values, from: 0 }))}>
        <Group align="flex-start" grow preventGrowOverflow={false}>
          <Select
            label={t('audit.kind')}
            allowDeselect={false}
            data={[{ value: 'person', label: t('audit.person') }, ...STREAMS]}
            {...form.getInputProps('type')}
          />
          <TextInput label={t('audit.id')} required {...form.getInputProps('id')} />
        </Group>
        <Group mt="sm">
          <Button type="submit">{t('audit.read')}</Button>
        </Group>
      </form>
      {wanted && (
        <Loaded query={stream}>
          {({ events, next }) => (
            <Stack>
              {events.length === 0 ? <Text>{t('audit.nothing')}</Text> : <Events events={events} />}
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
      )}
    </Section>
  )
}

function Events({ events }: { events: Schema<'AuditedEvent'>[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Accordion multiple variant="contained">
      {events.map((event) => (
        <Accordion.Item key={event.eventId} value={event.eventId}>
          <Accordion.Control>
            <Text fw={600} span style={{ overflowWrap: 'anywhere' }}>
              {event.name}
            </Text>
            <Text fz="sm" c="dimmed">
              {format.dateTime(event.occurredAt)} · {t('audit.position', { position: event.position })}
            </Text>
          </Accordion.Control>
          <Accordion.Panel>
            <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {JSON.stringify(event, null, 2)}
            </Code>
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  )
}
