import { Anchor, Button, Group, Select, Stack, Table, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormat } from '@/shared/i18n/format'
import { LANGUAGE_OPTIONS } from '@/shared/i18n/languages'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { Pages } from '@/shared/ui/Pages'
import { ScrollTable } from '@/shared/ui/ScrollTable'
import { useQuestions } from './api/get-questions'

const SIZE = 25

export function Component() {
  const { t } = useTranslation()
  const format = useFormat()
  const [typed, setTyped] = useState('')
  const [q] = useDebouncedValue(typed, 300)
  const [language, setLanguage] = useState('')
  const [page, setPage] = useState(0)
  const questions = useQuestions({ q, language, page, size: SIZE })
  return (
    <Page
      title={t('menu.questions')}
      size="xl"
      actions={
        <Button component={Link} to="/app/admin/questions/new">
          {t('questions.add')}
        </Button>
      }
    >
      <Group grow preventGrowOverflow={false}>
        <TextInput
          label={t('questions.search')}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setPage(0)
          }}
        />
        <Select
          label={t('setup.language')}
          allowDeselect={false}
          value={language}
          data={[
            { value: '', label: t('questions.anyLanguage') },
            ...LANGUAGE_OPTIONS,
          ]}
          onChange={(chosen) => {
            setLanguage(chosen ?? '')
            setPage(0)
          }}
        />
      </Group>
      <Loaded query={questions}>
        {(found) => (
          <Stack>
            <ScrollTable label={t('menu.questions')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('questions.question')}</Table.Th>
                  <Table.Th>{t('setup.type')}</Table.Th>
                  <Table.Th>{t('setup.level')}</Table.Th>
                  <Table.Th>{t('questions.asked')}</Table.Th>
                  <Table.Th>{t('questions.average')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {found.questions.map((question) => (
                  <Table.Tr key={question.id}>
                    <Table.Td miw={260}>
                      <Anchor component={Link} to={`/app/admin/questions/${question.id}`} dir="auto">
                        {question.question}
                      </Anchor>
                    </Table.Td>
                    <Table.Td>{t(`type.${question.type}`)}</Table.Td>
                    <Table.Td>{t(`level.${question.difficulty}`)}</Table.Td>
                    <Table.Td>{format.number(question.timesAsked)}</Table.Td>
                    <Table.Td>{question.averageScore == null ? '–' : format.number(question.averageScore, 1)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </ScrollTable>
            <Pages page={page} size={SIZE} total={found.total} choose={setPage} />
          </Stack>
        )}
      </Loaded>
    </Page>
  )
}
