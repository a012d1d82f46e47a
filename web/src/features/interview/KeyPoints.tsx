import Check from 'lucide-react/icons/check'
import X from 'lucide-react/icons/x'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import look from './interview.module.css'

/** What a good answer holds, and whether this one does; the words that it rests on bear the point's number in the answer. */
export function KeyPoints({ feedback }: { feedback: Schema<'AnswerFeedback'> }) {
  const { t } = useTranslation()
  return (
    <ol className={look.points}>
      {feedback.evidence.map((verdict) => (
        <li key={verdict.point} className={verdict.covered ? look.found : look.missed}>
          {verdict.covered ? (
            <Check size={16} aria-label={t('report.found')} />
          ) : (
            <X size={16} aria-label={t('report.missed')} />
          )}
          <span dir="auto">{verdict.point}</span>
        </li>
      ))}
    </ol>
  )
}
