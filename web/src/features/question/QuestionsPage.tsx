import { Button, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import SearchX from 'lucide-react/icons/search-x'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Schema } from '@/shared/api/client'
import { LEVELS, QUESTION_TYPES } from '@/shared/choices'
import { LANGUAGE_OPTIONS } from '@/shared/i18n/languages'
import { useSkillName } from '@/shared/i18n/said'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { Pages } from '@/shared/ui/Pages'
import { Panel } from '@/shared/ui/Panel'
import { Row, Rows } from '@/shared/ui/Rows'
import { Score } from '@/shared/ui/Score'
import { type Filter, useQuestions } from './api/get-questions'

const SIZE = 25

export function Component() {
  const { t } = useTranslation()
  const [filter, setFilter] = useState<Filter>({})
  const [narrowed] = useDebouncedValue(filter, 300)
  const [page, setPage] = useState(0)
  const questions = useQuestions(narrowed, page, SIZE)
  const choose = (chosen: Filter) => {
    setFilter(chosen)
    setPage(0)
  }
  return (
    <Page
      title={t('menu.questions')}
      actions={
        <Button component={Link} to="/app/admin/questions/new">
          {t('questions.add')}
        </Button>
      }
    >
      <Filters filter={filter} choose={choose} />
      <Loaded query={questions}>
        {(found) =>
          found.questions.length === 0 ? (
            <Panel>
              <EmptyState
                icon={SearchX}
                title={t('questions.none')}
                action={
                  <Button variant="default" onClick={() => choose({})}>
                    {t('questions.showAll')}
                  </Button>
                }
              />
            </Panel>
          ) : (
            <Stack>
              <Text fz="sm" c="dimmed" role="status">
                {t('questions.found', { value: found.total })}
              </Text>
              <Rows label={t('menu.questions')}>
                {found.questions.map((question) => (
                  <QuestionRow key={question.id} question={question} />
                ))}
              </Rows>
              <Pages page={page} size={SIZE} total={found.total} choose={setPage} />
            </Stack>
          )
        }
      </Loaded>
    </Page>
  )
}

/** Without what says nothing. */
function without(filter: Filter, name: keyof Filter): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([key]) => key !== name))
}

function Filters({ filter, choose }: { filter: Filter; choose: (filter: Filter) => void }) {
  const { t } = useTranslation()
  const set = (name: keyof Filter, value: string | null) =>
    choose(value ? { ...filter, [name]: value } : without(filter, name))
  const domains = Object.entries(t('domain', { returnObjects: true })).map(([value, label]) => ({ value, label }))
  const choices: { name: keyof Filter; label: string; data: { value: string; label: string }[] }[] = [
    { name: 'type', label: t('setup.type'), data: QUESTION_TYPES.map((value) => ({ value, label: t(`type.${value}`) })) },
    { name: 'difficulty', label: t('setup.level'), data: LEVELS.map((value) => ({ value, label: t(`level.${value}`) })) },
    {
      name: 'domain',
      label: t('setup.domain'),
      data: domains.sort((one, other) => one.label.localeCompare(other.label)),
    },
    { name: 'language', label: t('setup.language'), data: LANGUAGE_OPTIONS },
    {
      name: 'createdBy',
      label: t('questions.author'),
      data: [
        { value: 'system', label: t('questions.builtIn') },
        { value: 'admin', label: t('questions.added') },
      ],
    },
  ]
  return (
    <Panel label={t('questions.filters')}>
      <Stack role="search">
        <TextInput
          label={t('questions.search')}
          value={filter.q ?? ''}
          onChange={(event) => set('q', event.currentTarget.value)}
        />
        <SimpleGrid cols={{ base: 1, xs: 2, lg: 5 }} spacing="sm">
          {choices.map(({ name, label, data }) => (
            <Select
              key={name}
              label={label}
              placeholder={t('questions.any')}
              clearable
              clearButtonProps={{ 'aria-label': t('questions.clear', { filter: label }) }}
              searchable={data.length > 10}
              value={String(filter[name] ?? '') || null}
              data={data}
              onChange={(value) => set(name, value)}
            />
          ))}
        </SimpleGrid>
        {Object.keys(filter).length > 0 && (
          <Group>
            <Button variant="default" size="xs" onClick={() => choose({})}>
              {t('questions.showAll')}
            </Button>
          </Group>
        )}
      </Stack>
    </Panel>
  )
}

function QuestionRow({ question }: { question: Schema<'QuestionResponse'> }) {
  const { t } = useTranslation()
  const skillName = useSkillName()
  const facts = [
    skillName(question.category),
    t(`type.${question.type}`),
    t(`level.${question.difficulty}`),
    t('questions.timesAsked', { value: question.timesAsked }),
  ]
  return (
    <Row
      title={<span dir="auto">{question.question}</span>}
      to={`/app/admin/questions/${question.id}`}
      text={facts.join(' · ')}
      aside={question.averageScore != null && <Score value={question.averageScore} of={10} />}
    />
  )
}
