import { Button, Modal, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { useChangeNote } from '../api/change-note'

/** As long as the server takes it. */
const LONGEST = 4000

interface ChangeNoteProps {
  application: Schema<'ApplicationView'>
  close: () => void
}

/** What is noted of an application is the only thing of it that changes. */
export function ChangeNote({ application, close }: ChangeNoteProps) {
  const { t } = useTranslation()
  const [note, setNote] = useState(application.note ?? '')
  const change = useChangeNote(application.id)
  return (
    <Modal
      opened
      onClose={close}
      title={t('cv.applications.note')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          change.mutate(note.trim(), { onSuccess: close })
        }}
      >
        <Stack>
          <Textarea
            label={`${application.role} · ${application.company}`}
            autosize
            minRows={3}
            maxRows={10}
            maxLength={LONGEST}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <ProblemAlert error={change.error} />
          <Button type="submit" loading={change.isPending}>
            {t('common.save')}
          </Button>
        </Stack>
      </form>
    </Modal>
  )
}
