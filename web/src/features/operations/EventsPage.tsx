import { Badge, Button, Table } from '@mantine/core'
import CircleCheck from 'lucide-react/icons/circle-check'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Confirm } from '@/shared/ui/Confirm'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { ScrollTable } from '@/shared/ui/ScrollTable'
import { Section } from '@/shared/ui/Section'
import { type Kind, useParkedEvents } from './api/get-parked-events'
import { useProjections } from './api/get-projections'
import { useReplayProjection } from './api/replay-projection'
import { useRetryParkedEvent } from './api/retry-parked-event'

export function Component() {
  const { t } = useTranslation()
  return (
    <Page title={t('menu.events')} lead={t('events.lead')} size="xl">
      <Parked kind="dead-letters" title={t('events.deadLetters')} />
      <Parked kind="quarantine" title={t('events.quarantine')} />
      <Projections />
    </Page>
  )
}

function Parked({ kind, title }: { kind: Kind; title: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const parked = useParkedEvents(kind)
  const retry = useRetryParkedEvent(kind)
  return (
    <Section title={title}>
      <ProblemAlert error={retry.error} />
      <Loaded query={parked}>
        {({ events }) =>
          events.length === 0 ? (
            <EmptyState icon={CircleCheck} title={t('events.allWell')} />
          ) : (
            <ScrollTable label={title}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('events.event')}</Table.Th>
                  <Table.Th>{t('events.group')}</Table.Th>
                  <Table.Th>{t('events.reason')}</Table.Th>
                  <Table.Th>{t('events.since')}</Table.Th>
                  <Table.Th>{t('users.actions')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {events.map((event) => (
                  <Table.Tr key={`${event.group}/${event.sequence}/${event.position}`}>
                    <Table.Td>{event.event}</Table.Td>
                    <Table.Td>{event.group}</Table.Td>
                    <Table.Td>{event.reason ?? t('events.waits')}</Table.Td>
                    <Table.Td>{format.dateTime(event.firstParked)}</Table.Td>
                    <Table.Td>
                      <Button
                        size="xs"
                        variant="default"
                        loading={retry.isPending}
                        onClick={() => retry.mutate({ group: event.group, sequence: event.sequence })}
                      >
                        {t('common.again')}
                      </Button>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </ScrollTable>
          )
        }
      </Loaded>
    </Section>
  )
}

function Projections() {
  const { t } = useTranslation()
  const format = useFormat()
  const projections = useProjections()
  const replay = useReplayProjection()
  const [asked, ask] = useState<string | null>(null)
  return (
    <Section title={t('events.projections')}>
      <Loaded query={projections}>
        {(all) => (
          <ScrollTable label={t('events.projections')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('events.name')}</Table.Th>
                <Table.Th>{t('events.state')}</Table.Th>
                <Table.Th>{t('events.behind')}</Table.Th>
                <Table.Th>{t('users.actions')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {all.map((projection) => (
                <Table.Tr key={projection.name}>
                  <Table.Td>{projection.name}</Table.Td>
                  <Table.Td>
                    <Badge variant="default">
                      {projection.replaying
                        ? t('events.replaying')
                        : projection.running
                          ? t('events.running')
                          : t('events.stopped')}
                    </Badge>
                  </Table.Td>
                  <Table.Td>{format.number(projection.behind)}</Table.Td>
                  <Table.Td>
                    <Button
                      size="xs"
                      variant="default"
                      onClick={() => ask(projection.name)}
                      aria-label={`${t('events.replay')} · ${projection.name}`}
                    >
                      {t('events.replay')}
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </ScrollTable>
        )}
      </Loaded>
      <Confirm
        opened={asked !== null}
        close={() => ask(null)}
        title={t('events.replay')}
        action={t('events.replay')}
        busy={replay.isPending}
        error={replay.error}
        confirm={() => {
          if (asked) {
            replay.mutate(asked, { onSuccess: () => ask(null) })
          }
        }}
      >
        {t('events.replayText', { name: asked })}
      </Confirm>
    </Section>
  )
}
