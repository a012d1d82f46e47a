import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import look from './improve.module.css'

interface SourceProps {
  spans: Schema<'SourceSpan'>[]
  /** Texts of the lines by their numbers; none until they are read. */
  lines: ReadonlyMap<number, string> | undefined| undefined
}

/** The lines of the uploaded CV that a change is taken from. */
export function Source({ spans, lines }: SourceProps) {
  const { t } = useTranslation()
  const places = spans.filter(({ line }, place) => spans.findIndex((span) => span.line === line) === place)
  return (
    <div>
      <Text fz="sm" fw={600}>
        {t('cv.improve.source')}
      </Text>
      <ul className={look.source}>
        {places.map(({ page, line }) => (
          <li key={line}>
            <Text span fz="sm" c="dimmed">
              {t('cv.improve.line', { page, line })}
            </Text>{' '}
            <q dir="auto">{lines?.get(line) ?? '…'}</q>
          </li>
        ))}
      </ul>
    </div>
  )
}
