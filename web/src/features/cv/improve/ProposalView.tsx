import { Stack, Text } from '@mantine/core'
import SearchCheck from 'lucide-react/icons/search-check'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Panel } from '@/shared/ui/Panel'
import { Score } from '@/shared/ui/Score'
import { SectionHeading } from '@/shared/ui/SectionHeading'
import { Stat, Stats } from '@/shared/ui/Stat'
import { useReading } from '../api/get-reading'
import type { Proposal } from '../api/judgement'
import { ChangeCard } from './ChangeCard'
import look from './improve.module.css'
import { MakeVersion } from './MakeVersion'
import { filledTexts, standOf } from './stand'
import { useKept } from './use-kept'

interface ProposalViewProps {
  cvId: string
  version: number
  proposal: Proposal
  /** Whether it has just been asked for. */
  fresh: boolean
}

/** Changes that were proposed, to be accepted or rejected one by one, and made a version of. */
export function ProposalView({ cvId, version, proposal, fresh }: ProposalViewProps) {
  const { t } = useTranslation()
  const beginning = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // the form that had the focus is gone
    if (fresh && window.document.activeElement === window.document.body) {
      beginning.current?.focus()
    }
  }, [fresh])
  const format = useFormat()
  const document = useReading(cvId, version).data?.document
  const lines = useMemo(() => document && new Map(document.lines.map((line) => [line.number, line.text])), [document])
  const { kept, fill, accept, written } = useKept(proposal.id)
  const { changes, engine, proposedAt } = proposal
  const stands = changes.map((proposed) => standOf(proposed, kept))
  const facts = [
    t(`cv.improve.levels.${proposal.level}`),
    proposal.targetRole,
    proposal.targetCompany,
    t('cv.improve.by', { engine, time: format.dateTime(proposedAt) }),
  ].filter(Boolean)
  return (
    <Stack gap="lg" ref={beginning} tabIndex={-1} className={look.beginning ?? ''}>
      <Panel label={t('cv.improve.overview')}>
        <Stack>
          {kept.told && (
            <Stats>
              <Stat label={t('cv.improve.scoreBefore')} value={<Score value={kept.told.before} of={100} />} />
              <Stat label={t('cv.improve.scoreAfter')} value={<Score value={kept.told.after} of={100} />} />
            </Stats>
          )}
          {kept.told && !kept.told.spellingChecked && <Text>{t('cv.improve.noSpelling')}</Text>}
          <Text fz="sm" c="dimmed">
            {facts.join(' · ')}
          </Text>
        </Stack>
      </Panel>
      {changes.length === 0 ? (
        <Panel>
          <EmptyState icon={SearchCheck} title={t('cv.improve.none')} text={t('cv.improve.noneText')} />
        </Panel>
      ) : (
        <>
          <SectionHeading title={t('cv.improve.changes')} lead={t('cv.improve.nothingInvented')} />
          {changes.map((proposed, place) => {
            const { id } = proposed.change
            return (
              <ChangeCard
                key={id}
                of={{ cvId, version, optimizationId: proposal.id }}
                number={place + 1}
                proposed={proposed}
                stand={stands[place] ?? 'open'}
                lines={lines}
                gaps={kept.gaps[id] ?? []}
                fill={(gaps) => fill(id, gaps)}
                acceptFilled={(accepted) => accept(id, accepted)}
              />
            )
          })}
          <MakeVersion
            {...{ cvId, version, proposal, written }}
            accepted={stands.filter((stand) => stand === 'accepted').length}
            filled={filledTexts(proposal, kept)}
          />
        </>
      )}
    </Stack>
  )
}
