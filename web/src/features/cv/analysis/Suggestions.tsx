import { Badge, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Row, Rows } from '@/shared/ui/Rows'
import { SectionHeading } from '@/shared/ui/SectionHeading'
import type { Analysis, Suggestion } from '../api/judgement'
import { useRuleTexts } from './use-rule-texts'

const CATEGORIES: Suggestion['category'][] = ['content', 'keywords', 'formatting', 'grammar']
const COLOURS = { critical: 'red', high: 'orange', medium: 'ink', low: 'gray' } as const

/** What would gain points, by what it is about; what gains most comes first. */
export function Suggestions({ analysis }: { analysis: Analysis }) {
  const { t } = useTranslation()
  const groups = CATEGORIES.map((category) => ({
    category,
    found: analysis.suggestions.filter((one) => one.category === category),
  })).filter(({ found }) => found.length > 0)
  if (groups.length === 0) {
    return null
  }
  return (
    <Stack gap="sm">
      <SectionHeading title={t('cv.analysis.suggestions')} lead={t('cv.analysis.suggestionsText')} />
      {groups.map(({ category, found }) => (
        <Stack key={category} gap="xs">
          <SectionHeading order={3} title={t(`cv.analysis.category.${category}`)} />
          <Rows label={t(`cv.analysis.category.${category}`)}>
            {found.map((one) => (
              <Suggested key={one.rule} suggestion={one} analysis={analysis} />
            ))}
          </Rows>
        </Stack>
      ))}
    </Stack>
  )
}

function Suggested({ suggestion, analysis }: { suggestion: Suggestion; analysis: Analysis }) {
  const { t } = useTranslation()
  const format = useFormat()
  const texts = useRuleTexts(analysis)
  const rule = analysis.rules.find((one) => one.rule === suggestion.rule)
  const { severity, gain, example } = suggestion
  return (
    <Row
      title={<span dir="auto">{rule ? texts.todo(rule) : suggestion.suggestion}</span>}
      text={
        <>
          <div dir="auto">{rule ? texts.bad(rule) : suggestion.message}</div>
          {example && (
            <div>
              {t('cv.analysis.example')} <q dir="auto">{example}</q>
            </div>
          )}
        </>
      }
      aside={
        <>
          <Badge color={COLOURS[severity]}>{t(`cv.analysis.severity.${severity}`)}</Badge>
          <Text span fz="sm" c="dimmed">
            {t('cv.analysis.gain', { points: format.signed(gain, 1) })}
          </Text>
        </>
      }
    />
  )
}
