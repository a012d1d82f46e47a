import { Badge, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Disclosure, Rows } from '@/shared/ui/Rows'
import { SectionHeading } from '@/shared/ui/SectionHeading'
import { toneOf } from '@/shared/ui/tone'
import type { Analysis, Rule } from '../api/judgement'
import { usePartName } from './part-name'
import { PARTS, sumOf } from './rules'
import { RuleDetails } from './RuleDetails'
import { useRuleTexts } from './use-rule-texts'

const COLOURS = { good: 'green', fair: 'orange', poor: 'red', none: 'gray' } as const

/** The score taken apart: each rule with its points of how many, which opens to why. */
export function Points({ analysis }: { analysis: Analysis }) {
  const { t } = useTranslation()
  const partName = usePartName()
  const texts = useRuleTexts(analysis)
  return (
    <Stack gap="sm">
      <SectionHeading title={t('cv.analysis.points')} lead={t('cv.analysis.pointsText')} />
      {PARTS.map((part) => {
        const rules = analysis.rules.filter((rule) => rule.part === part)
        return (
          <Stack key={part} gap="xs">
            <SectionHeading order={3} title={partName(part)} actions={<OfMost {...sumOf(rules)} />} />
            <Rows label={partName(part)}>
              {rules.map((rule) => (
                <Disclosure
                  key={rule.rule}
                  title={rule.judged ? texts.stand(rule) : t('cv.analysis.notJudged')}
                  aside={<OfMost {...rule} />}
                >
                  <RuleDetails rule={rule} analysis={analysis} />
                </Disclosure>
              ))}
            </Rows>
          </Stack>
        )
      })}
    </Stack>
  )
}

/** Points of how many. */
function OfMost({ points, most }: Pick<Rule, 'points' | 'most'>) {
  const { t } = useTranslation()
  const format = useFormat()
  const [shown, whole] = [format.number(points, 1), format.number(most, 1)]
  return (
    <Badge component="span" color={COLOURS[toneOf(points, most)]} miw="fit-content">
      <VisuallyHidden>{t('cv.analysis.ofPoints', { points: shown, most: whole })}</VisuallyHidden>
      <Text span inherit aria-hidden dir="ltr">
        {shown}/{whole}
      </Text>
    </Badge>
  )
}
