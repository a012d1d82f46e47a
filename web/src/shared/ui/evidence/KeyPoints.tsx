import Check from 'lucide-react/icons/check'
import Circle from 'lucide-react/icons/circle'
import X from 'lucide-react/icons/x'
import { useTranslation } from 'react-i18next'
import look from './evidence.module.css'

interface KeyPointsProps {
  evidence: { point: string; covered: boolean }[]
  /** How many of them are ticked so far; all if left out. */
  upTo?: number
}

/** What a good answer holds, and whether this one does; the words that it rests on bear the point's number in the answer. */
export function KeyPoints({ evidence, upTo = evidence.length }: KeyPointsProps) {
  return (
    <ol className={look.points}>
      {evidence.map((verdict, index) => (
        <KeyPoint key={verdict.point} point={verdict.point} covered={index < upTo ? verdict.covered : undefined} />
      ))}
    </ol>
  )
}

function KeyPoint({ point, covered }: { point: string; covered: boolean | undefined }) {
  const { t } = useTranslation()
  if (covered === undefined) {
    return (
      <li className={look.open}>
        <Circle size={16} aria-hidden />
        <span dir="auto">{point}</span>
      </li>
    )
  }
  return (
    <li className={covered ? look.found : look.missed}>
      {covered ? <Check size={16} aria-label={t('report.found')} /> : <X size={16} aria-label={t('report.missed')} />}
      <span dir="auto">{point}</span>
    </li>
  )
}
