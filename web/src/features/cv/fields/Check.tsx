import { Button, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Notice } from '@/shared/ui/Notice'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { StickyBar } from '@/shared/ui/StickyBar'
import { useConfirmCv } from '../api/confirm-cv'
import { useDeriveVersion } from '../api/derive-version'
import type { CvVersion } from '../api/types'

/** That what was read is still to be looked at, or that it is saved and how it is corrected then. */
export function CheckNotice({ cvId, version }: { cvId: string; version: CvVersion }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [key] = useState(() => crypto.randomUUID())
  const derive = useDeriveVersion(cvId)
  if (!version.confirmed) {
    return (
      <Notice kind="info" title={t('cv.check.title')}>
        {t(version.kind === 'upload' ? 'cv.check.text' : 'cv.check.madeText')}
      </Notice>
    )
  }
  return (
    <>
      <Notice
        kind="success"
        title={t('cv.check.saved')}
        action={
          <Button
            size="xs"
            variant="default"
            loading={derive.isPending}
            onClick={() =>
              derive.mutate(
                { key, from: version.number },
                { onSuccess: ({ current }) => navigate(`/app/cvs/${cvId}?version=${current}&tab=fields`) },
              )
            }
          >
            {t('cv.check.correct')}
          </Button>
        }
      >
        {t('cv.check.savedText')}
      </Notice>
      <ProblemAlert error={derive.error} />
    </>
  )
}

interface CheckBarProps {
  cvId: string
  number: number
  /** Whether a piece is just being corrected. */
  editing: boolean
  saved: () => void
}

/** Saves what was looked at. */
export function CheckBar({ cvId, number, editing, saved }: CheckBarProps) {
  const { t } = useTranslation()
  const confirm = useConfirmCv(cvId, number)
  return (
    <>
      <ProblemAlert error={confirm.error} />
      <StickyBar label={t('cv.check.save')}>
        <Text fz="sm" c="dimmed" style={{ flex: '1 1 12rem' }}>
          {t(editing ? 'cv.check.finish' : 'cv.check.barText')}
        </Text>
        <Button
          disabled={editing}
          loading={confirm.isPending}
          onClick={() =>
            confirm.mutate(undefined, {
              onSuccess: () => {
                notifications.show({ message: t('common.saved') })
                saved()
              },
            })
          }
        >
          {t('cv.check.save')}
        </Button>
      </StickyBar>
    </>
  )
}
