import { useTranslation } from 'react-i18next'
import look from './improve.module.css'
import { type Piece, wordDiff } from './words'

interface WordDiffProps {
  /** Nothing of what is added. */
  before: string | undefined
  /** Nothing of what is taken out. */
  after: string | undefined
}

/** What stands in the CV beside what would, each with the words marked that the other does not have. */
export function WordDiff({ before, after }: WordDiffProps) {
  const { t } = useTranslation()
  const diff = wordDiff(before ?? '', after ?? '')
  return (
    <dl className={look.diff}>
      <Side name={t('cv.improve.before')} pieces={diff.before} none={t('cv.improve.isNew')} changed="del" />
      <Side name={t('cv.improve.after')} pieces={diff.after} none={t('cv.improve.isGone')} changed="ins" />
    </dl>
  )
}

interface SideProps {
  name: string
  pieces: Piece[]
  /** Said where there are no words. */
  none: string
  changed: 'del' | 'ins'
}

function Side({ name, pieces, none, changed: Changed }: SideProps) {
  return (
    <div>
      <dt>{name}</dt>
      {pieces.length === 0 ? (
        <dd className={look.none}>{none}</dd>
      ) : (
        <dd className={look.words} dir="auto">
          {pieces.map(({ text, same }, place) =>
            same ? <span key={place}>{text}</span> : <Changed key={place}>{text}</Changed>,
          )}
        </dd>
      )}
    </div>
  )
}
