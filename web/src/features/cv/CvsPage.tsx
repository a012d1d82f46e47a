import { Button } from '@mantine/core'
import FileText from 'lucide-react/icons/file-text'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormat } from '@/shared/i18n/format'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { Pages } from '@/shared/ui/Pages'
import { Panel } from '@/shared/ui/Panel'
import { Row, Rows } from '@/shared/ui/Rows'
import { useCvs } from './api/get-cvs'

const SIZE = 20
const BONES = 4

/** One's CVs, the one changed last first. */
export function Component() {
  const { t } = useTranslation()
  const format = useFormat()
  const [page, setPage] = useState(0)
  const cvs = useCvs(page, SIZE)
  const upload = (
    <Button component={Link} to="/app/cvs/new">
      {t('cv.upload.title')}
    </Button>
  )
  return (
    <Page title={t('cv.title')} lead={t('cv.lead')} actions={cvs.data && cvs.data.total > 0 && upload}>
      <Loaded query={cvs} rows={BONES}>
        {(found) =>
          found.total === 0 ? (
            <Panel>
              <EmptyState icon={FileText} title={t('cv.none')} text={t('cv.noneText')} action={upload} />
            </Panel>
          ) : (
            <>
              <Rows label={t('cv.title')}>
                {found.cvs.map((cv) => (
                  <Row
                    key={cv.id}
                    title={<span dir="auto">{cv.name}</span>}
                    to={`/app/cvs/${cv.id}`}
                    text={[
                      t('cv.versions.count', { value: cv.versions }),
                      t('cv.changed', { time: format.dateTime(cv.changedAt) }),
                    ].join(' · ')}
                  />
                ))}
              </Rows>
              <Pages {...found} choose={setPage} />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}
