import { Select, SimpleGrid, Stack, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
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
          const data = page.interviews.map((interview) => ({
            value: interview.id,
            label: `${name(interview)} · ${format.dateTime(interview.startedAt)}`,
          }))
          return (
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <Select label={t('compare.one')} data={data} value={one} onChange={choose('one')} searchable />
              <Select label={t('compare.other')} data={data} value={other} onChange={choose('other')} searchable />
            </SimpleGrid>
          )
        }}
      </Loaded>
      {one && other ? <Both one={one} other={other} /> : <Text>{t('compare.choose')}</Text>}
    </Page>
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
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            <Table.Th scope="row">{t('report.overall')}</Table.Th>
            <Table.Td>
              <Score value={left.overallScore} of={100} />
            </Table.Td>
            <Table.Td>
              <Score value={right.overallScore} of={100} />
            </Table.Td>
          </Table.Tr>
          {RATINGS.map((rating) => (
            <Table.Tr key={rating}>
              <Table.Th scope="row">{t(`rating.${rating}`)}</Table.Th>
              <Table.Td>
                <Score value={left.ratings[rating]} of={10} />
              </Table.Td>
              <Table.Td>
                <Score value={right.ratings[rating]} of={10} />
              </Table.Td>
            </Table.Tr>
          ))}
          <Table.Tr>
            <Table.Th scope="row">{t('compare.time')}</Table.Th>
            <Table.Td>{format.duration(left.timeUse.total)}</Table.Td>
            <Table.Td>{format.duration(right.timeUse.total)}</Table.Td>
          </Table.Tr>
          {shared.map(({ question, before, after }) => (
            <Table.Tr key={question.id}>
              <Table.Th scope="row" fw={400} dir="auto">
                {question.question}
              </Table.Th>
              <Table.Td>
                <Score value={before?.score} of={10} />
              </Table.Td>
              <Table.Td>
                <Score value={after?.score} of={10} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </ScrollTable>
      {shared.length === 0 && <Text c="dimmed">{t('compare.noShared')}</Text>}
    </Stack>
  )
}
