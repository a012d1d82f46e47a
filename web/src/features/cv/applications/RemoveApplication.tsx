import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { Confirm } from '@/shared/ui/Confirm'
import { useDeleteApplication } from '../api/delete-application'

interface RemoveApplicationProps {
  application: Schema<'ApplicationView'>
  close: () => void
}

/** Asks before what was noted is removed. */
export function RemoveApplication({ application: { id, role, company }, close }: RemoveApplicationProps) {
  const { t } = useTranslation()
  const remove = useDeleteApplication()
  return (
    <Confirm
      opened
      close={close}
      title={t('cv.applications.remove')}
      action={t('cv.applications.remove')}
      dangerous
      busy={remove.isPending}
      error={remove.error}
      confirm={() => remove.mutate(id, { onSuccess: close })}
    >
      {t('cv.applications.removeText', { name: `${role} · ${company}` })}
    </Confirm>
  )
}
