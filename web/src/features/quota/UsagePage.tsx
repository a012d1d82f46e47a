import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import Gauge from 'lucide-react/icons/gauge'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Loaded } from '@/shared/ui/Loaded'
import { Meter as Bar } from '@/shared/ui/Meter'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { Pages } from '@/shared/ui/Pages'
import { Panel } from '@/shared/ui/Panel'
import { Row, Rows } from '@/shared/ui/Rows'
import { Section } from '@/shared/ui/Section'
import { SectionHeading } from '@/shared/ui/SectionHeading'
import { useLedger } from './api/get-ledger'
import type { Balance, Meter } from './api/types'
import { warningOf } from './warning'

const METERS: Meter[] = ['mockInterviews', 'cvAnalyses', 'liveQuestions', 'aiTokens']
const SIZE = 20

/** What a month's units went to, now or as it was on a day. */
export function Component() {
  const { t } = useTranslation()
  const [day, setDay] = useState('')
  const [meter, setMeter] = useState<Meter>()
  const [page, setPage] = useState(0)
  const ledger = useLedger({ ...(day && { asOf: endOf(day) }), ...(meter && { meter }), page, size: SIZE })
  return (
    <Page
      title={t('quota.title')}
      lead={t('quota.lead')}
      actions={
        <Button component={Link} to="/app/plans" variant="default">
          {t('common.plans')}
        </Button>
      }
    >
      <Group align="flex-end" gap="sm">
        <TextInput
          type="date"
          label={t('quota.asOf')}
          value={day}
          max={new Date().toISOString().slice(0, DAY)}
          onChange={(event) => {
            setDay(event.currentTarget.value)
            setPage(0)
          }}
        />
        {day && (
          <Button variant="default" onClick={() => setDay('')}>
            {t('quota.today')}
          </Button>
        )}
      </Group>
      <Loaded query={ledger}>
        {(found) => (
          <>
            <Meters quota={found.quota} />
            <Stack gap="sm">
              <SectionHeading title={t('quota.ledger')} lead={t('quota.ledgerLead')} />
              <Select
                label={t('quota.what')}
                maw="20rem"
                value={meter ?? ''}
                allowDeselect={false}
                data={[
                  { value: '', label: t('quota.all') },
                  ...METERS.map((value) => ({ value, label: t(`quota.meter.${value}`) })),
                ]}
                onChange={(value) => {
                  setMeter(METERS.find((one) => one === value))
                  setPage(0)
                }}
              />
              {found.entries.length === 0 ? (
                <Panel>
                  <EmptyState icon={Gauge} title={t('quota.none')} text={t('quota.noneText')} />
                </Panel>
              ) : (
                <Rows label={t('quota.ledger')}>
                  {found.entries.map((entry) => (
                    <Entry key={`${entry.workId}/${entry.meter}`} entry={entry} />
                  ))}
                </Rows>
              )}
              <Pages {...found} choose={setPage} />
            </Stack>
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** Letters of a day in ISO 8601. */
const DAY = 10

/** The last moment of a day where the reader is, but no moment to come. */
function endOf(day: string): string {
  const end = new Date(`${day}T23:59:59.999`)
  return new Date(Math.min(end.getTime(), Date.now())).toISOString()
}

function Meters({ quota }: { quota: Schema<'QuotaView'> }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Section
      title={t(`subscription.plan.${quota.plan}`)}
      lead={t('quota.month', { from: format.date(quota.since), to: format.dateTime(quota.until) })}
    >
      {quota.balances.map((balance) => (
        <OneMeter key={balance.meter} balance={balance} />
      ))}
    </Section>
  )
}

function OneMeter({ balance }: { balance: Balance }) {
  const { t } = useTranslation()
  const { granted, used, reserved, free } = balance
  const warning = warningOf(balance)
  const limited = typeof granted === 'number'
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{t(`quota.meter.${balance.meter}`)}</Text>
        <Text>
          {!limited
            ? t('quota.unlimited', { used })
            : reserved > 0
              ? t('quota.takenOf', { taken: used + reserved, granted })
              : t('quota.usedOf', { used, granted })}
        </Text>
      </Group>
      {limited && (
        <>
          <Bar share={granted === 0 ? 0 : (used + reserved) / granted} tone={warning ? 'poor' : 'good'} />
          <Text fz="sm" c="dimmed">
            {t('quota.rest', { used, reserved, free: free ?? 0 })}
          </Text>
        </>
      )}
      {warning && (
        <Notice
          kind="warning"
          action={
            <Button component={Link} to="/app/plans" size="xs" variant="default">
              {t('common.plans')}
            </Button>
          }
        >
          {t(warning === 100 ? 'quota.warned100' : 'quota.warned80')}
        </Notice>
      )}
    </Stack>
  )
}

function Entry({ entry }: { entry: Schema<'Entry'> }) {
  const { t } = useTranslation()
  const format = useFormat()
  const interview = `/app/interviews/${entry.workId}`
  const to = entry.state === 'settled' ? `${interview}/report` : interview
  return (
    <Row
      title={t(`quota.unit.${entry.meter}`)}
      {...(entry.meter === 'mockInterviews' && entry.state !== 'released' && { to })}
      text={`${format.dateTime(entry.reservedAt)} · ${t(`quota.state.${entry.state}`)}`}
      aside={format.number(entry.units)}
    />
  )
}
