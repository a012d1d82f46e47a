import { Text } from '@mantine/core'
import Star from 'lucide-react/icons/star'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Panel } from '@/shared/ui/Panel'
import { Score } from '@/shared/ui/Score'
import { ScoreRing } from '@/shared/ui/ScoreRing'
import { Stat, Stats } from '@/shared/ui/Stat'
import { toneOf } from '@/shared/ui/tone'
import type { Analysis } from '../api/judgement'
import look from './analysis.module.css'
import { usePartName } from './part-name'
import { PARTS, sumOf } from './rules'

const STARS = [1, 2, 3, 4, 5]

/** The score, in a sentence and by the parts of the CV, with what judged it. */
export function Verdict({ analysis }: { analysis: Analysis }) {
  const { t } = useTranslation()
  const partName = usePartName()
  const format = useFormat()
  const { atsScore, overallRating, sectionScores, aiModel, analyzedAt, language, jobDescription, prose } = analysis
  const facts = [
    analyzedAt && t('cv.analysis.by', { engine: aiModel, time: format.dateTime(analyzedAt) }),
    language !== 'und' && t('cv.analysis.language', { language: format.language(language) }),
    jobDescription && t('cv.analysis.compared'),
  ].filter(Boolean)
  return (
    <Panel label={t('cv.analysis.overview')}>
      <div className={look.verdict}>
        <ScoreRing value={atsScore} of={100} label={t('cv.analysis.score')} />
        <div className={look.verdictText}>
          <Text fz="lg" fw={600}>
            {t(`cv.analysis.verdict.${toneOf(atsScore, 100)}`)}
          </Text>
          <span className={look.stars} role="img" aria-label={t('cv.analysis.stars', { value: overallRating, of: STARS.length })}>
            {STARS.map((star) => (
              <Star key={star} size={18} aria-hidden data-full={star <= overallRating || undefined} />
            ))}
          </span>
          <Text c="dimmed">{t('cv.analysis.sum', { points: sumOf(analysis.rules).points })}</Text>
          <Text fz="sm" c="dimmed">
            {facts.join(' · ')}
          </Text>
        </div>
      </div>
      <div className={look.parts}>
        <Stats>
          {PARTS.map((part) => (
            <Stat key={part} label={partName(part)} value={<Score value={sectionScores[part]} of={100} />} />
          ))}
        </Stats>
      </div>
      {prose && (
        <Text mt="md" dir="auto" maw="var(--measure)" style={{ whiteSpace: 'pre-wrap' }}>
          {prose}
        </Text>
      )}
    </Panel>
  )
}
