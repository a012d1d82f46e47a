import { Group, Select, Stack, Switch, Text, Title, VisuallyHidden } from '@mantine/core'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Loaded } from '@/shared/ui/Loaded'
import { Notice } from '@/shared/ui/Notice'
import { Section } from '@/shared/ui/Section'
import { useDiff } from '../api/get-diff'
import type { Cv, Diff } from '../api/types'
import look from '../cv.module.css'

/** Where the focus goes when somebody wants to see what was changed. */
export const COMPARED = 'compared'

/** Two versions, word by word; which ones the address says, else the present one and what it was made of. */
export function Compare({ cv }: { cv: Cv }) {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const numbers = cv.versions.map(({ number }) => number)
  const named = (name: string) => numbers.find((number) => number === Number(search.get(name)))
  const to = named('to') ?? cv.current
  const parent = cv.versions.find(({ number }) => number === to)?.parent
  const from = named('from') ?? parent ?? numbers.find((number) => number !== to) ?? to
  const choose = (name: 'from' | 'to') => (number: string | null) =>
    number &&
    setSearch(
      (before) => {
        before.set(name, number)
        return before
      },
      { replace: true },
    )
  const data = numbers.map((number) => ({ value: String(number), label: t('cv.version', { number }) }))
  return (
    <div id={COMPARED} tabIndex={-1} className={look.top}>
      <Section title={t('cv.diff.title')}>
        <Group grow preventGrowOverflow={false}>
          <Select
            label={t('cv.diff.from')}
            allowDeselect={false}
            data={data}
            value={String(from)}
            onChange={choose('from')}
          />
          <Select label={t('cv.diff.to')} allowDeselect={false} data={data} value={String(to)} onChange={choose('to')} />
        </Group>
        <Loaded query={useDiff(cv.id, from, to)}>{(diff) => <Changes diff={diff} />}</Loaded>
      </Section>
    </div>
  )
}

function Changes({ diff }: { diff: Diff }) {
  const { t } = useTranslation()
  const [all, showAll] = useState(false)
  const changed = diff.rows.filter(isChanged)
  const rows = all ? diff.rows : changed
  return (
    <Stack>
      {changed.length === 0 && <Notice kind="info">{t('cv.diff.same')}</Notice>}
      {diff.capped && <Notice kind="warning">{t('cv.diff.capped')}</Notice>}
      <Switch
        label={t('cv.diff.all')}
        checked={all}
        onChange={(event) => showAll(event.currentTarget.checked)}
      />
      <div>
        {rows.map((row, index) => (
          <Fragment key={index}>
            {row.section !== rows[index - 1]?.section && (
              <Title order={3} fz="md" mt={index > 0 ? 'md' : 0}>
                {t(`cv.part.${row.section}`)}
              </Title>
            )}
            <Text dir="auto" className={look.change ?? ''}>
              {row.pieces.map(({ kind, text }, place) => (
                <Words key={place} kind={kind} text={text} />
              ))}
            </Text>
          </Fragment>
        ))}
      </div>
    </Stack>
  )
}

/** Some words with what became of them, which is said and not only coloured. */
function Words({ kind, text }: Diff['rows'][number]['pieces'][number]) {
  const { t } = useTranslation()
  if (kind === 'same') {
    return text
  }
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      <VisuallyHidden>{t(`cv.diff.${kind}`)} </VisuallyHidden>
      {text}
    </Mark>
  )
}

function isChanged({ pieces }: Diff['rows'][number]): boolean {
  return pieces.some(({ kind }) => kind !== 'same')
}
