import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import type { Analysis, Rule } from '../api/judgement'
import look from './analysis.module.css'
import { useRuleTexts } from './use-rule-texts'

/** As many pieces of the CV as say enough. */
const FIRST = 8

/** Why a rule gives its points: the pieces that it saw, those that it missed something in, and what would gain more. */
export function RuleDetails({ rule, analysis }: { rule: Rule; analysis: Analysis }) {
  const { t } = useTranslation()
  const format = useFormat()
  const texts = useRuleTexts(analysis)
  const suggestion = analysis.suggestions.find((one) => one.rule === rule.rule)
  return (
    <Stack gap="sm">
      {!rule.judged && <Text>{t('cv.analysis.notJudgedText')}</Text>}
      <Quotes title={t('cv.analysis.evidence')} pieces={rule.evidence} />
      <Quotes title={t('cv.analysis.wanting')} pieces={suggestion?.evidence ?? []} />
      {suggestion && (
        <div>
          <Text fz="sm" fw={600}>
            {t('cv.analysis.gain', { points: format.signed(suggestion.gain, 1) })}
          </Text>
          <Text dir="auto">{texts.todo(rule)}</Text>
          {suggestion.example && (
            <Text fz="sm" c="dimmed">
              {t('cv.analysis.example')} <q dir="auto">{suggestion.example}</q>
            </Text>
          )}
        </div>
      )}
      {rule.judged && !suggestion && <Text c="dimmed">{t('cv.analysis.full')}</Text>}
    </Stack>
  )
}

function Quotes({ title, pieces }: { title: string; pieces: Schema<'Stated'>[] }) {
  const { t } = useTranslation()
  if (pieces.length === 0) {
    return null
  }
  return (
    <div>
      <Text fz="sm" fw={600}>
        {title}
      </Text>
      <ul className={look.quotes}>
        {pieces.slice(0, FIRST).map(({ text }, place) => (
          <li key={place}>
            <q dir="auto">{text}</q>
          </li>
        ))}
        {pieces.length > FIRST && <li>{t('cv.analysis.more', { value: pieces.length - FIRST })}</li>}
      </ul>
    </div>
  )
}
