import { Badge, Button, Group, Stack, Text } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/shared/ui/Panel'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { SectionHeading } from '@/shared/ui/SectionHeading'
import { type Said, useDecideChange } from '../api/decide-change'
import type { ProposedChange } from '../api/judgement'
import { Claims } from './Claims'
import { GapFields } from './GapFields'
import { hasGap, shownText } from './gaps'
import { Source } from './Source'
import { missingFor, type Stand } from './stand'
import { WordDiff } from './WordDiff'

const COLOURS = { open: 'gray', accepted: 'green', rejected: 'red' } as const

interface ChangeCardProps {
  /** Which change of which proposal it is. */
  of: { cvId: string; version: number; optimizationId: string }
  /** From 1. */
  number: number
  proposed: ProposedChange
  stand: Stand
  /** Texts of the CV's lines by their numbers; none until they are read. */
  lines: ReadonlyMap<number, string> | undefined| undefined
  gaps: string[]
  fill: (gaps: string[]) => void
  /** Accepts it as its gaps are filled, or no longer does. */
  acceptFilled: (accepted: boolean) => void
}

/** One change: what it would do and why, what it is taken from, what it needs to know, and what its person says of it. */
export function ChangeCard({ of, number, proposed, stand, lines, gaps, fill, acceptFilled }: ChangeCardProps) {
  const { t } = useTranslation()
  const { change, confirmed } = proposed
  const decide = useDecideChange({ ...of, changeId: change.id })
  const missing = missingFor(proposed, gaps)
  const hint = useId()
  const title = t('cv.improve.change', { number })
  const said = decide.isPending ? decide.variables : undefined
  const accept = () => (hasGap(change) ? acceptFilled(true) : decide.mutate({ decision: 'accept' }))
  const reject = () => {
    acceptFilled(false)
    decide.mutate({ decision: 'reject' })
  }
  return (
    <Panel label={title}>
      <Stack>
        <SectionHeading
          order={3}
          title={title}
          lead={t(`cv.improve.rule.${change.rule}`, { defaultValue: change.reason })}
          actions={
            <>
              <Badge>{t(`cv.part.${change.section}`)}</Badge>
              <Badge>{t(`cv.improve.type.${change.type}`)}</Badge>
              <span role="status">
                <Badge color={COLOURS[stand]}>{t(`cv.improve.stand.${stand}`)}</Badge>
              </span>
            </>
          }
        />
        <WordDiff before={change.original} after={change.optimised && shownText(change.optimised, gaps)} />
        <Source spans={change.source} lines={lines} />
        {change.claims.length > 0 && (
          <Claims
            claims={change.claims}
            confirmed={confirmed}
            busy={claimOf(said)}
            confirm={(claim) => decide.mutate({ decision: 'confirm', claim })}
          />
        )}
        {change.optimised && hasGap(change) && <GapFields text={change.optimised} gaps={gaps} fill={fill} />}
        <ProblemAlert error={decide.error} />
        <Group gap="xs">
          <Button
            variant={stand === 'accepted' ? 'light' : 'default'}
            aria-pressed={stand === 'accepted'}
            aria-label={`${t('cv.improve.accept')} · ${title}`}
            aria-describedby={missing && hint}
            disabled={missing !== undefined && stand !== 'accepted'}
            loading={said?.decision === 'accept'}
            onClick={accept}
          >
            {t('cv.improve.accept')}
          </Button>
          <Button
            variant={stand === 'rejected' ? 'light' : 'default'}
            aria-pressed={stand === 'rejected'}
            aria-label={`${t('cv.improve.reject')} · ${title}`}
            loading={said?.decision === 'reject'}
            onClick={reject}
          >
            {t('cv.improve.reject')}
          </Button>
          {missing && (
            <Text fz="sm" c="dimmed" id={hint}>
              {t(`cv.improve.missing.${missing}`)}
            </Text>
          )}
        </Group>
      </Stack>
    </Panel>
  )
}

function claimOf(said: Said | undefined) {
  return said?.decision === 'confirm' ? said.claim : undefined
}
