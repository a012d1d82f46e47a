import { Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { Loaded } from '@/shared/ui/Loaded'
import { Notice } from '@/shared/ui/Notice'
import { useReading } from '../api/get-reading'
import type { Content, CvVersion, Span } from '../api/types'
import look from '../cv.module.css'
import { DocumentLines } from './DocumentLines'
import { PieceButtons } from './PieceButtons'
import { groupsOf, linesOf, usesOf } from './provenance'
import { TroubleNote } from './TroubleNote'

/** What a machine reads: the lines of the document beside what was made of them. */
export function ReadingTab({ cvId, version }: { cvId: string; version: CvVersion }) {
  const { content, number } = version
  const reading = useReading(cvId, number)
  return (
    <Loaded query={reading}>
      {(found) => content && <Beside reading={found} number={number} content={content} />}
    </Loaded>
  )
}

interface BesideProps {
  reading: Schema<'ReadingResponse'>
  /** Of the version that is shown. */
  number: number
  content: Content
}

function Beside({ reading, number, content }: BesideProps) {
  const { t } = useTranslation()
  const { document: read, version: origin, readBy } = reading
  const [chosen, choose] = useState<string>()
  const groups = useMemo(() => groupsOf(content), [content])
  const uses = useMemo(() => usesOf(content), [content])
  const piece = groups.flatMap(({ pieces }) => pieces).find(({ path }) => path === chosen)
  const unread = read.lines.filter((line) => !uses.has(line.number)).length
  const show = (path: string, source: Span[]) => {
    choose(path)
    const [first] = linesOf(source)
    if (first !== undefined) {
      document.getElementById(`line-${first}`)?.scrollIntoView({ block: 'nearest' })
    }
  }
  return (
    <Stack gap="lg">
      <Text c="dimmed" maw="var(--measure)">
        {t('cv.reading.lead')}
      </Text>
      {origin !== number && <Notice kind="info">{t('cv.reading.origin', { number: origin })}</Notice>}
      {read.origin === 'recognised' && <Notice kind="warning">{t('cv.reading.recognised')}</Notice>}
      {read.troubles.length === 0 ? (
        <Notice kind="success">{t('cv.reading.noTroubles')}</Notice>
      ) : (
        <Notice kind="warning">{t('cv.reading.troubles', { value: read.troubles.length })}</Notice>
      )}
      {read.troubles
        .filter(({ page }) => page == null)
        .map(({ kind }) => (
          <TroubleNote key={kind} kind={kind} />
        ))}
      <div className={look.beside}>
        <PieceButtons groups={groups} chosen={chosen} choose={show} />
        <DocumentLines read={read} uses={uses} chosen={piece?.source ?? []} />
      </div>
      <Text fz="sm" c="dimmed">
        {t('cv.reading.unread', { value: unread, of: read.lines.length })}{' '}
        {readBy && t('cv.reading.readBy', { reader: readBy.reader, parser: readBy.parser })}
      </Text>
    </Stack>
  )
}
