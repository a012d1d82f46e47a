import { ActionIcon, Badge } from '@mantine/core'
import Pencil from 'lucide-react/icons/pencil'
import { useTranslation } from 'react-i18next'
import type { Span } from '../api/types'
import look from '../cv.module.css'
import { useDateText } from './dates'
import { buttonOf, useEditing } from './editing'
import { Editor } from './Editor'
import type { Slot } from './slots'

interface PieceProps extends Pick<Slot, 'path' | 'kind' | 'text' | 'emptiable'> {
  label: string
  source: Span[]
  /** Where the focus goes if it is taken out and nothing comes in its place. */
  after?: string[]
}

/** A piece as it stands there, with the way to correct it. */
export function Piece({ label, source, ...piece }: PieceProps) {
  const { t } = useTranslation()
  const dateText = useDateText()
  const { readOnly, open, edit } = useEditing()
  const { path, kind, text = '' } = piece
  if (open === path) {
    return <Editor label={label} {...piece} />
  }
  const shown = kind === 'date' ? dateText(text) : text
  return (
    <div className={look.piece}>
      <span dir="auto">{shown}</span>
      {kind === 'text' && source.length === 0 && <Badge>{t('cv.typed')}</Badge>}
      {!readOnly && (
        <ActionIcon
          id={buttonOf(path)}
          disabled={open !== undefined}
          aria-label={t('cv.edit', { what: label, text: shown })}
          onClick={() => edit(path)}
        >
          <Pencil size={16} aria-hidden />
        </ActionIcon>
      )}
    </div>
  )
}
