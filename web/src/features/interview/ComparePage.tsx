import { Button, Select, SimpleGrid, Stack, Table, Text } from '@mantine/core'
import Scale from 'lucide-react/icons/scale'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { Panel } from '@/shared/ui/Panel'
import { Score } from '@/shared/ui/Score'
import { ScrollTable } from '@/shared/ui/ScrollTable'
import { useFeedback } from './api/get-feedback'
import { useInterviews } from './api/get-interviews'
import { useConfigName } from './names'
import { RATINGS } from './ratings'

const MOST = 100

/** Two interviews side by side. */
export function Component() {
  const { t } = useTranslation()
  const format = useFormat()
  const name = useConfigName()
  const [search, setSearch] = useSearchParams()
  const interviews = useInterviews(0, MOST)
  const one = search.get('one')
  const other = search.get('other')
  const choose = (which: 'one' | 'other') => (id: string | null) =>
    setSearch((before) => {
      before.set(which, id ?? '')
      return before
    })
  return (
    <Page title={t('compare.title')} lead={t('compare.lead')}>
      <Loaded query={interviews}>
        {(page) => {
          if (page.total < 2) {
            return <TooFew />
          }
          const names = new Map(page.interviews.map((interview) => [interview.id, name(interview)]))
          const data = page.interviews.map((interview) => ({
            value: interview.id,
            label: format.dateTime(interview.startedAt),
          }))
          return (
            <Stack gap="lg">
              <Panel label={t('compare.choose')}>
                <SimpleGrid cols={{ base: 1, sm: 2 }}>
                  <Choice label={t('compare.one')} data={data} names={names} value={one} choose={choose('one')} />
                  <Choice label={t('compare.other')} data={data} names={names} value={other} choose={choose('other')} />
                </SimpleGrid>
              </Panel>
              {one && other ? <Both one={one} other={other} /> : <Text c="dimmed">{t('compare.choose')}</Text>}
            </Stack>
          )
        }}
      </Loaded>
    </Page>
  )
}

interface ChoiceProps {
  label: string
  /** When each interview began. */
  data: { value: string; label: string }[]
  /** What each was about. */
  names: Map<string, string>
  value: string | null
  choose: (id: string | null) => void
}

/** An interview by when it was; what it was about stands below, where it has room. */
function Choice({ label, data, names, value, choose }: ChoiceProps) {
  return (
    <Select
      label={label}
      data={data}
      value={value}
      onChange={choose}
      description={value ? names.get(value) : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      renderOption={({ option }) => (
        <div>
          {option.label}
          <Text fz="sm" c="dimmed">
            {names.get(option.value)}
          </Text>
        </div>
      )}
    />
  )
}

function TooFew() {
  const { t } = useTranslation()
  return (
    <Panel>
      <EmptyState
        icon={Scale}
        title={t('compare.few')}
        action={
          <Button component={Link} to="/app/interviews/new">
            {t('interviews.start')}
          </Button>
        }
      />
    </Panel>
  )
}

function Both({ one, other }: { one: string; other: string }) {
  const first = useFeedback(one)
  const second = useFeedback(other)
  return (
    <Loaded query={first}>
      {(left) => <Loaded query={second}>{(right) => <Comparison left={left} right={right} />}</Loaded>}
    </Loaded>
  )
}

interface ComparisonProps {
  left: Schema<'FeedbackView'>
  right: Schema<'FeedbackView'>
}

function Comparison({ left, right }: ComparisonProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const shared = left.answers.flatMap((item) => {
    const same = right.answers.find((candidate) => candidate.question.id === item.question.id)
    return same ? [{ question: item.question, before: item.answer, after: same.answer }] : []
  })
  return (
    <Stack>
      <ScrollTable label={t('compare.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('compare.what')}</Table.Th>
            <Table.Th>{t('compare.one')}</Table.Th>
            <Table.Th>{t('compare.other')}</Table.Th>
            <Table.Th>{t('compare.difference')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Measure name={t('report.overall')} one={left.overallScore} other={right.overallScore} of={100} strong />
          {RATINGS.map((rating) => (
            <Measure
              key={rating}
              name={t(`rating.${rating}`)}
              one={left.ratings[rating]}
              other={right.ratings[rating]}
              of={10}
            />
          ))}
          <Table.Tr>
            <Table.Th scope="row">{t('compare.time')}</Table.Th>
            <Table.Td>{format.duration(left.timeUse.total)}</Table.Td>
            <Table.Td>{format.duration(right.timeUse.total)}</Table.Td>
            <Table.Td />
          </Table.Tr>
          {shared.map(({ question, before, after }) => (
            <Measure key={question.id} name={question.question} one={before?.score} other={after?.score} of={10} />
          ))}
        </Table.Tbody>
      </ScrollTable>
      {shared.length === 0 && <Text c="dimmed">{t('compare.noShared')}</Text>}
    </Stack>
  )
}

interface MeasureProps {
  name: string
  one: number | null | undefined
  other: number | null | undefined
  of: 10 | 100
  strong?: boolean
}

/** One thing that both interviews were judged by, and by how much the second is better. */
function Measure({ name, one, other, of, strong = false }: MeasureProps) {
  const format = useFormat()
  const difference = one == null || other == null ? undefined : other - one
  return (
    <Table.Tr>
      <Table.Th scope="row" dir="auto" fw={strong ? 600 : 400} miw={120}>
        {name}
      </Table.Th>
      <Table.Td>
        <Score value={one} of={of} />
      </Table.Td>
      <Table.Td>
        <Score value={other} of={of} />
      </Table.Td>
      <Table.Td>
        {difference !== undefined && (
          <Text span c={difference > 0 ? 'green' : difference < 0 ? 'red' : 'dimmed'} fw={600}>
            <bdi>
              {difference > 0 ? '+' : ''}
              {format.number(difference, of === 10 ? 1 : 0)}
            </bdi>
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  )
}
