import { Button } from '@mantine/core'
import Send from 'lucide-react/icons/send'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { useCvChoices } from '@/shared/cv/get-cv-choices'
import { useFormat } from '@/shared/i18n/format'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { PagedRows } from '@/shared/ui/PagedRows'
import { Row } from '@/shared/ui/Rows'
import { versionAddress } from '../addresses'
import { useApplications } from '../api/get-applications'
import { ChangeNote } from './ChangeNote'
import { RecordApplication } from './RecordApplication'
import { RemoveApplication } from './RemoveApplication'

type Application = Schema<'ApplicationView'>

/** What somebody is asked about an application. */
type Asked = { what: 'note' | 'remove'; application: Application }

/** Which version of a CV was sent where. */
export function Component() {
  const { t } = useTranslation()
  const [page, setPage] = useState(0)
  const [recording, record] = useState(false)
  const [asked, ask] = useState<Asked>()
  const applications = useApplications(page)
  return (
    <Page
      title={t('cv.applications.title')}
      lead={t('cv.applications.lead')}
      actions={<Button onClick={() => record(true)}>{t('cv.applications.add')}</Button>}
    >
      <Loaded query={applications} rows={4}>
        {(found) => (
          <PagedRows label={t('cv.applications.title')} found={found} choose={setPage} icon={Send} empty={t('cv.applications.none')}>
            {found.applications.map((application) => (
              <Sent key={application.id} application={application} ask={(what) => ask({ what, application })} />
            ))}
          </PagedRows>
        )}
      </Loaded>
      {recording && <RecordApplication close={() => record(false)} />}
      {asked?.what === 'note' && <ChangeNote application={asked.application} close={() => ask(undefined)} />}
      {asked?.what === 'remove' && <RemoveApplication application={asked.application} close={() => ask(undefined)} />}
    </Page>
  )
}

interface SentProps {
  application: Application
  ask: (what: Asked['what']) => void
}

/** An application, which leads to the version that was sent, for as long as there is its CV. */
function Sent({ application, ask }: SentProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const cvs = useCvChoices()
  const { company, role, cvId, number, sentAt, note } = application
  const cv = cvs.data?.cvs.find(({ id }) => id === cvId)
  const name = `${role} · ${company}`
  const what = cv
    ? t('cv.applications.version', { name: cv.name, number })
    : cvs.data && t('cv.applications.removedCv', { number })
  return (
    <Row
      title={<span dir="auto">{name}</span>}
      {...(cv && { to: versionAddress(cvId, number) })}
      text={
        <>
          <div>{[format.date(sentAt), what].filter(Boolean).join(' · ')}</div>
          {note && (
            <div dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {note}
            </div>
          )}
        </>
      }
      aside={
        <>
          <Button size="xs" variant="default" onClick={() => ask('note')} aria-label={`${t('cv.applications.note')} · ${name}`}>
            {t('cv.applications.note')}
          </Button>
          <Button size="xs" variant="default" onClick={() => ask('remove')} aria-label={`${t('cv.applications.remove')} · ${name}`}>
            {t('cv.applications.remove')}
          </Button>
        </>
      }
    />
  )
}
