import { Stack, Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { Schema } from '@/shared/api/client'
import { Loaded } from '@/shared/ui/Loaded'
import { AnalysisTab } from './analysis/AnalysisTab'
import { MatchTab } from './analysis/MatchTab'
import { useJudgement } from './api/get-judgement'
import type { Cv, CvVersion } from './api/types'
import look from './cv.module.css'
import { FieldsTab } from './fields/FieldsTab'
import { ImproveTab } from './improve/ImproveTab'
import { ReadingTab } from './reading/ReadingTab'
import { stageOf } from './under-way'
import { Progress } from './upload/Progress'
import { VersionsTab } from './versions/VersionsTab'

const TABS = ['fields', 'reading', 'analysis', 'match', 'improve', 'versions'] as const

/** What was read, how it is judged, what would make it better, and how it came about. */
export function VersionTabs({ cv, version }: { cv: Cv; version: CvVersion }) {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const { number } = version
  const tab = TABS.find((one) => one === search.get('tab')) ?? 'fields'
  const open = (next: string | null) =>
    setSearch(
      (before) => {
        before.set('tab', next ?? tab)
        return before
      },
      { replace: true },
    )
  return (
    <Tabs value={tab} onChange={open} keepMounted={false}>
      <Tabs.List aria-label={t('cv.tabs.label')} className={look.tabs ?? ''}>
        {TABS.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {t(`cv.tabs.${one}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="fields">
        <Stack gap="lg">
          {stageOf(version) === 'analysing' && <Progress stage="analysing" />}
          <FieldsTab cvId={cv.id} version={version} />
        </Stack>
      </Tabs.Panel>
      <Tabs.Panel value="reading">
        <ReadingTab cvId={cv.id} version={version} />
      </Tabs.Panel>
      <Tabs.Panel value="analysis">
        <Judged cvId={cv.id} number={number}>{(judged) => <AnalysisTab cv={judged} version={number} />}</Judged>
      </Tabs.Panel>
      <Tabs.Panel value="match">
        <Judged cvId={cv.id} number={number}>{(judged) => <MatchTab cv={judged} version={number} />}</Judged>
      </Tabs.Panel>
      <Tabs.Panel value="improve">
        <ImproveTab cvId={cv.id} version={number} />
      </Tabs.Panel>
      <Tabs.Panel value="versions">
        <VersionsTab cv={cv} number={number} />
      </Tabs.Panel>
    </Tabs>
  )
}

interface JudgedProps {
  cvId: string
  number: number
  children: (cv: Schema<'CvResponse'>['cv']) => ReactNode
}

/** What shows how a version is judged. */
function Judged({ cvId, number, children }: JudgedProps) {
  return <Loaded query={useJudgement(cvId, number)}>{({ cv }) => children(cv)}</Loaded>
}
