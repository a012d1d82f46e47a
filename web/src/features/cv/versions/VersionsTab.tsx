import { Badge, Button, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useFormat } from '@/shared/i18n/format'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Row, Rows } from '@/shared/ui/Rows'
import { SectionHeading } from '@/shared/ui/SectionHeading'
import { useRestoreVersion } from '../api/restore-version'
import type { Cv, VersionSummary } from '../api/types'
import { Compare, COMPARED } from './Compare'
import { treeOf, type TreeRow } from './tree'

/** How far branches are set in, at most. */
const DEEPEST = 4

/** How the versions grew out of each other, and what was changed between two of them. */
export function VersionsTab({ cv, number }: { cv: Cv; number: number }) {
  const { t } = useTranslation()
  const restore = useRestoreVersion(cv.id)
  return (
    <Stack gap="lg">
      <SectionHeading title={t('cv.versions.title')} lead={t('cv.versions.lead')} />
      <ProblemAlert error={restore.error} />
      <Rows label={t('cv.versions.title')}>
        {treeOf(cv.versions).map((row) => (
          <VersionRow
            key={row.version.number}
            cv={cv}
            row={row}
            shown={row.version.number === number}
            restore={() => restore.mutate(row.version.number)}
            restoring={restore.isPending && restore.variables === row.version.number}
          />
        ))}
      </Rows>
      {cv.versions.length > 1 && <Compare cv={cv} />}
    </Stack>
  )
}

interface VersionRowProps {
  cv: Cv
  row: TreeRow
  /** Whether it is the one that the page shows. */
  shown: boolean
  restore: () => void
  restoring: boolean
}

function VersionRow({ cv, row: { version, depth }, shown, restore, restoring }: VersionRowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const origin = useOrigin()
  const [, setSearch] = useSearchParams()
  const { number, parent } = version
  const name = t('cv.version', { number })
  const setIn = { display: 'block', marginInlineStart: `${Math.min(depth, DEEPEST) * 1.25}rem` }
  const branches = new Set(cv.versions.map(({ branch }) => branch))
  return (
    <Row
      title={<span style={setIn}>{name}</span>}
      to={`/app/cvs/${cv.id}?version=${number}&tab=fields`}
      text={
        <span style={setIn}>
          {origin(version)} · {format.dateTime(version.addedAt)}
          {branches.size > 1 && (
            <>
              {' · '}
              <bdi>{version.branch}</bdi>
            </>
          )}
        </span>
      }
      aside={
        <>
          {number === cv.current && <Badge color="green">{t('cv.versions.present')}</Badge>}
          {shown && <Badge color="ink">{t('cv.versions.shown')}</Badge>}
          {parent != null && (
            <Button
              size="xs"
              variant="default"
              aria-label={`${t('cv.versions.changes')} · ${name}`}
              onClick={() => {
                setSearch(
                  (before) => {
                    before.set('from', String(parent))
                    before.set('to', String(number))
                    return before
                  },
                  { replace: true },
                )
                document.getElementById(COMPARED)?.focus()
              }}
            >
              {t('cv.versions.changes')}
            </Button>
          )}
          {number !== cv.current && (
            <Button
              size="xs"
              variant="default"
              loading={restoring}
              aria-label={`${t('cv.versions.restore')} · ${name}`}
              onClick={restore}
            >
              {t('cv.versions.restore')}
            </Button>
          )}
        </>
      }
    />
  )
}

/** Says how a version came about. */
function useOrigin() {
  const { t } = useTranslation()
  return ({ kind, parent }: VersionSummary) =>
    parent == null ? t(`cv.kind.${kind}`) : t(`cv.kind.${kind}After`, { number: parent })
}
