import { Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Section } from '@/shared/ui/Section'
import { highlight } from '@/shared/ui/evidence/highlight'
import type { DocumentLine, DocumentText, Span } from '../api/types'
import look from '../cv.module.css'
import type { LineUse } from './provenance'
import { TroubleNote } from './TroubleNote'

interface DocumentLinesProps {
  read: DocumentText
  /** What was made of each line. */
  uses: Map<number, LineUse>
  /** What is marked. */
  chosen: Span[]
}

/** The document as a machine reads it, page by page, with what stood in its way at its place. */
export function DocumentLines({ read, uses, chosen }: DocumentLinesProps) {
  const { t } = useTranslation()
  const pages = Array.from({ length: read.pages }, (_, index) => index + 1)
  return (
    <Section title={t('cv.reading.document')}>
      <div role="group" aria-label={t('cv.reading.document')} tabIndex={0} className={look.document}>
        {pages.map((page) => (
          <Stack key={page} gap="xs">
            {read.pages > 1 && (
              <Title order={3} fz="md">
                {t('common.page', { number: page })}
              </Title>
            )}
            {read.troubles
              .filter((trouble) => trouble.page === page)
              .map(({ kind }) => (
                <TroubleNote key={kind} kind={kind} />
              ))}
            <Lines lines={read.lines.filter((line) => line.page === page)} uses={uses} chosen={chosen} />
          </Stack>
        ))}
      </div>
    </Section>
  )
}

interface LinesProps extends Omit<DocumentLinesProps, 'read'> {
  lines: DocumentLine[]
}

function Lines({ lines, uses, chosen }: LinesProps) {
  return (
    <ol className={look.lines}>
      {lines.map((line, index) => (
        <Line
          key={line.number}
          line={line}
          use={uses.get(line.number)}
          newColumn={line.column !== (lines[index - 1]?.column ?? 0)}
          marked={chosen.filter((span) => span.line === line.number)}
        />
      ))}
    </ol>
  )
}

interface LineProps {
  line: DocumentLine
  use: LineUse | undefined
  /** Whether it begins another column than that of the line before. */
  newColumn: boolean
  marked: Span[]
}

function Line({ line, use, newColumn, marked }: LineProps) {
  const { t } = useTranslation()
  const made = use
    ? [
        use.headingOf && t('cv.reading.heading', { part: t(`cv.part.${use.headingOf}`) }),
        ...use.names.map((name) => t(`cv.field.${name}`)),
      ].filter(Boolean)
    : [t('cv.reading.nothing')]
  const place = line.place === 'HEADER' ? 'header' : line.place === 'FOOTER' ? 'footer' : undefined
  return (
    <li id={`line-${line.number}`} data-unread={!use || undefined} data-marked={marked.length > 0 || undefined}>
      {newColumn && <small className={look.column}>{t('cv.reading.column', { number: line.column + 1 })}</small>}
      <span className={look.number}>{line.number}</span>
      <span className={look.text} dir="auto" style={line.bold ? { fontWeight: 600 } : undefined}>
        {line.bullet && <span aria-hidden>• </span>}
        <Marked text={line.text} spans={marked} />
      </span>
      <small className={look.made}>
        {place && `${t(`cv.reading.${place}`)} · `}
        {made.join(' · ')}
      </small>
    </li>
  )
}

function Marked({ text, spans }: { text: string; spans: Span[] }) {
  const places = spans.map(({ from, to }) => ({ point: 'chosen', covered: true, start: from, end: to }))
  return highlight(text, places).map((part) =>
    part.points.length > 0 ? <mark key={part.start}>{part.text}</mark> : <span key={part.start}>{part.text}</span>,
  )
}
