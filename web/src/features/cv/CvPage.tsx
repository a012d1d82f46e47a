import { Select, Stack } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useParams, useSearchParams } from 'react-router'
import { Loaded } from '@/shared/ui/Loaded'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { Actions } from './Actions'
import { AllCvs } from './AllCvs'
import { useCv } from './api/get-cv'
import type { Cv, CvVersion } from './api/types'
import look from './cv.module.css'
import { stageOf } from './under-way'
import { Progress, ProgressSaid } from './upload/Progress'
import { Unreadable } from './upload/Unreadable'
import { useProgress } from './use-progress'
import { VersionTabs } from './VersionTabs'

/** One CV as one of its versions, which the address names as `version`; the present one if it names none. */
export function Component() {
  const { cvId = '' } = useParams()
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const cv = useCv(cvId)
  const wanted = Number(search.get('version'))
  const number = cv.data?.versions.some((version) => version.number === wanted) ? wanted : cv.data?.current
  const place = useRef<HTMLDivElement>(null)
  const last = useRef(number)
  useEffect(() => {
    // what led to another version may be gone with the one before
    if (last.current !== undefined && last.current !== number && document.activeElement === document.body) {
      place.current?.focus()
    }
    last.current = number
  }, [number])
  return (
    <Page
      title={cv.data?.name ?? t('cv.one')}
      size="xl"
      actions={cv.data && number && <Actions cv={cv.data} number={number} />}
    >
      <Loaded query={cv} elsewhere={<AllCvs />}>
        {(found) =>
          number && (
            <>
              {found.versions.length > 1 && <VersionChoice cv={found} number={number} />}
              <div ref={place} tabIndex={-1} className={look.top}>
                <Shown key={number} cv={found} number={number} />
              </div>
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

function VersionChoice({ cv, number }: { cv: Cv; number: number }) {
  const { t } = useTranslation()
  const [, setSearch] = useSearchParams()
  return (
    <Select
      label={t('cv.shown')}
      maw="20rem"
      allowDeselect={false}
      data={cv.versions.toReversed().map((version) => ({
        value: String(version.number),
        label: [
          t('cv.version', { number: version.number }),
          version.number === cv.current && t('cv.versions.present'),
        ].filter(Boolean).join(' · '),
      }))}
      value={String(number)}
      onChange={(chosen) =>
        chosen &&
        setSearch((before) => {
          before.set('version', chosen)
          return before
        })
      }
    />
  )
}

function Shown({ cv, number }: { cv: Cv; number: number }) {
  const version = useProgress(cv.id, number)
  return <Loaded query={version}>{(found) => <Version cv={cv} version={found} />}</Loaded>
}

function Version({ cv, version }: { cv: Cv; version: CvVersion }) {
  const { t } = useTranslation()
  const { state } = useLocation() as { state: { unscanned?: boolean } | null }
  const stage = stageOf(version)
  return (
    <Stack gap="lg">
      <ProgressSaid stage={stage} />
      {state?.unscanned && <Notice kind="info">{t('cv.upload.unscanned')}</Notice>}
      {version.status === 'unreadable' && <Unreadable cv={cv} problem={version.problem ?? 'UNKNOWN'} />}
      {stage === 'reading' && <Progress stage={stage} />}
      {version.content && <VersionTabs cv={cv} version={version} />}
    </Stack>
  )
}
