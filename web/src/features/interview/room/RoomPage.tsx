import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { useInterview } from '../api/get-interview'
import { Room } from './Room'

export function Component() {
  const { id = '' } = useParams()
  const { t } = useTranslation()
  const interview = useInterview(id)
  const status = interview.data?.status
  if (status === 'completed' || status === 'abandoned') {
    return <Navigate to={`/app/interviews/${id}/report`} replace />
  }
  if (interview.data) {
    return <Room key={id} interview={interview.data} />
  }
  return (
    <Page title={t('room.title')} size="md">
      <Loaded query={interview}>{() => null}</Loaded>
    </Page>
  )
}
