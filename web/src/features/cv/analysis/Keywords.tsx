import { Stack, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Panel } from '@/shared/ui/Panel'
import { ScrollTable } from '@/shared/ui/ScrollTable'
import { SectionHeading } from '@/shared/ui/SectionHeading'
import { Stat, Stats } from '@/shared/ui/Stat'
import type { Analysis, Keyword } from '../api/judgement'
import { matchOf } from './match'

/** The keywords of a job description, those that are missing first. */
export function Keywords({ analysis }: { analysis: Analysis }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { missing, found } = matchOf(analysis.keywords)
  const rule = analysis.rules.find((one) => one.rule === 'skills.match')
  if (missing.length + found.length === 0) {
    return (
      <Panel>
        <Text>{t('cv.match.noKeywords')}</Text>
      </Panel>
    )
  }
  return (
    <Stack gap="lg">
      <Panel label={t('cv.match.overview')}>
        <Stats>
          <Stat
            label={t('cv.match.found')}
            value={t('score.of', { value: found.length, of: found.length + missing.length })}
          />
          {rule && (
            <Stat
              label={t('cv.match.points')}
              value={t('score.of', { value: format.number(rule.points, 1), of: format.number(rule.most, 1) })}
            />
          )}
        </Stats>
      </Panel>
      {missing.length > 0 && (
        <Stack gap="xs">
          <SectionHeading title={t('cv.match.missing')} lead={t('cv.match.missingText')} />
          <Counts label={t('cv.match.missing')} keywords={missing} />
        </Stack>
      )}
      {found.length > 0 && (
        <Stack gap="xs">
          <SectionHeading title={t('cv.match.found')} lead={t('cv.match.foundText')} />
          <Counts label={t('cv.match.found')} keywords={found} inCv />
        </Stack>
      )}
    </Stack>
  )
}

interface CountsProps {
  label: string
  keywords: Keyword[]
  /** Whether it is told how the CV has them. */
  inCv?: boolean
}

function Counts({ label, keywords, inCv = false }: CountsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <ScrollTable label={label}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('cv.match.keyword')}</Table.Th>
          <Table.Th>{t('cv.match.inJob')}</Table.Th>
          {inCv && <Table.Th>{t('cv.match.inCv')}</Table.Th>}
          {inCv && <Table.Th>{t('cv.match.how')}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {keywords.map(({ name, wanted, found, usedInRole }) => (
          <Table.Tr key={name}>
            <Table.Th scope="row">
              <bdi>{name}</bdi>
            </Table.Th>
            <Table.Td>{format.number(wanted)}</Table.Td>
            {inCv && <Table.Td>{found.length > 0 ? format.number(found.length) : t('cv.match.typed')}</Table.Td>}
            {inCv && <Table.Td>{t(usedInRole ? 'cv.match.used' : 'cv.match.listed')}</Table.Td>}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </ScrollTable>
  )
}
