import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Section } from '@/shared/ui/Section'
import { SectionHeading } from '@/shared/ui/SectionHeading'
import type { Span } from '../api/types'
import look from '../cv.module.css'
import { linesOf, type PieceGroup } from './provenance'

interface PieceButtonsProps {
  groups: PieceGroup[]
  /** Path of the piece whose lines are marked. */
  chosen: string | undefined
  choose: (path: string, source: Span[]) => void
}

/** All that was read, each piece with the numbers of its lines; pressed, it has them marked. */
export function PieceButtons({ groups, chosen, choose }: PieceButtonsProps) {
  const { t } = useTranslation()
  const where = (source: Span[]) => {
    const lines = linesOf(source)
    return lines.length === 0 ? t('cv.typed') : t('cv.reading.lines', { lines: lines.join(', ') })
  }
  return (
    <Section title={t('cv.reading.fields')}>
      <Stack gap="md">
        {groups.map((group) => (
          <div key={group.path}>
            <SectionHeading order={3} title={group.title || t(`cv.part.${group.part}`)} />
            <ul className={look.pieces}>
              {group.pieces.map(({ path, name, text, source }) => (
                <li key={path}>
                  <button type="button" aria-pressed={path === chosen} onClick={() => choose(path, source)}>
                    <small>{t(`cv.field.${name}`)}</small>
                    <span dir="auto">{text}</span>
                    <small>{where(source)}</small>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Stack>
    </Section>
  )
}
