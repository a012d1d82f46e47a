import { SimpleGrid } from '@mantine/core'
import Check from 'lucide-react/icons/check'
import X from 'lucide-react/icons/x'
import { useTranslation } from 'react-i18next'
import { Section } from '@/shared/ui/Section'
import type { Analysis } from '../api/judgement'
import look from './analysis.module.css'
import { strengthsOf, weaknessesOf } from './rules'
import { useRuleTexts } from './use-rule-texts'

/** As many as are worth a look at once; all stand among the points. */
const FIRST = 6

/** What is good, and what is not. */
export function Said({ analysis }: { analysis: Analysis }) {
  const { t } = useTranslation()
  const texts = useRuleTexts(analysis)
  const strengths = texts.complete ? strengthsOf(analysis.rules).map(texts.stand) : analysis.strengths
  const weaknesses = texts.complete ? weaknessesOf(analysis.rules).map(texts.stand) : analysis.weaknesses
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
      {strengths.length > 0 && (
        <Section title={t('cv.analysis.strengths')}>
          <ul className={`${look.said} ${look.good}`}>
            {strengths.slice(0, FIRST).map((one) => (
              <li key={one}>
                <Check size={16} aria-hidden />
                <span dir="auto">{one}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {weaknesses.length > 0 && (
        <Section title={t('cv.analysis.weaknesses')}>
          <ul className={`${look.said} ${look.poor}`}>
            {weaknesses.slice(0, FIRST).map((one) => (
              <li key={one}>
                <X size={16} aria-hidden />
                <span dir="auto">{one}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </SimpleGrid>
  )
}
