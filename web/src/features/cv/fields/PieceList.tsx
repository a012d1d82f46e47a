import { useTranslation } from 'react-i18next'
import look from '../cv.module.css'
import { AddPiece } from './AddPiece'
import { nextOf, useEditing } from './editing'
import { Piece } from './Piece'
import type { ListSlot } from './slots'

/** Short pieces stand side by side. */
const SHORT = ['skills', 'languages', 'links'] as const satisfies ListSlot['name'][]

interface PieceListProps {
  list: ListSlot
  /** Whether the part has nothing else, so that its heading names the list. */
  alone: boolean
}

/** Any number of pieces of one kind. */
export function PieceList({ list: { path, name, pieces }, alone }: PieceListProps) {
  const { t } = useTranslation()
  const { readOnly } = useEditing()
  const label = t(`cv.field.${name}`)
  if (readOnly && pieces.length === 0) {
    return null
  }
  return (
    <div>
      <dt className={alone ? look.alone : undefined}>{label}</dt>
      <dd>
        {pieces.length > 0 && (
          <ul className={SHORT.some((short) => short === name) ? look.short : look.long}>
            {pieces.map(({ text, source }, index) => (
              <li key={index}>
                <Piece
                  path={`${path}/${index}`}
                  kind="text"
                  text={text}
                  source={source}
                  emptiable
                  label={label}
                  after={[nextOf(path)]}
                />
              </li>
            ))}
          </ul>
        )}
        {!readOnly && (
          <AddPiece
            path={`${path}/${pieces.length}`}
            button={nextOf(path)}
            label={label}
            action={t('cv.add', { what: label })}
          />
        )}
      </dd>
    </div>
  )
}
