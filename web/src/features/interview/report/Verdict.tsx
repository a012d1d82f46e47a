import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { Panel } from '@/shared/ui/Panel'
import { ScoreRing } from '@/shared/ui/ScoreRing'
import { Stat, Stats } from '@/shared/ui/Stat'
import { Score } from '@/shared/ui/Score'
import { toneOf } from '@/shared/ui/tone'
import look from '../interview.module.css'
import { RATINGS } from '../ratings'
import { coverageOf } from './gaps'

/** How the interview went: a sentence first, then what it rests on. */
export function Verdict({ feedback }: { feedback: Schema<'FeedbackView'> }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { overallScore, timeUse, ratings, answers } = feedback
  const measured = RATINGS.filter((rating) => ratings[rating] != null)
  const missing = RATINGS.filter((rating) => ratings[rating] == null)
  const facts = [
    t('interviews.answeredOf', { answered: feedback.answered, questions: feedback.questions }),
    t('report.time', { time: format.duration(timeUse.total) }),
    timeUse.overTime > 0 && t('report.overTime', { value: timeUse.overTime }),
  ].filter(Boolean)
  return (
    <Panel label={t('report.overview')}>
      <div className={look.verdict}>
        <ScoreRing value={overallScore} of={100} label={t('report.overall')} />
        <div className={look.verdictText}>
          <Text fz="lg" fw={600}>
            {t(`verdict.${toneOf(overallScore, 100)}`, coverageOf(answers))}
          </Text>
          <Text c="dimmed">{facts.join(' · ')}</Text>
          <Before comparison={feedback.comparisonWithPreviousSessions} />
        </div>
      </div>
      {measured.length > 0 && (
        <div style={{ marginBlockStart: '1.5rem' }}>
          <Stats>
            {measured.map((rating) => (
              <Stat key={rating} label={t(`rating.${rating}`)} value={<Score value={ratings[rating]} of={10} />} />
            ))}
          </Stats>
        </div>
      )}
      {missing.length > 0 && (
        <Text fz="sm" c="dimmed" mt="sm">
          {t('report.notMeasured', { what: missing.map((rating) => t(`rating.${rating}`)).join(', ') })}
        </Text>
      )}
    </Panel>
  )
}

function Before({ comparison }: { comparison: Schema<'Comparison'> | null | undefined }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (!comparison) {
    return null
  }
  const { previousAverage, previousBest, difference } = comparison
  return (
    <Text c="dimmed">
      {t('report.beforeText', {
        average: previousAverage,
        best: previousBest,
        difference: `${difference > 0 ? '+' : ''}${format.number(difference)}`,
      })}
    </Text>
  )
}
