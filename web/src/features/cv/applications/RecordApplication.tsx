import { Button, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChooseCv, type ChosenCv } from '@/shared/cv/ChooseCv'
import { useCvChoices } from '@/shared/cv/get-cv-choices'
import { Notice } from '@/shared/ui/Notice'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { useCreateApplication } from '../api/create-application'
import { dayOf, momentOf } from './day'

/** As long as the server takes them. */
const NAME = 200
const NOTE = 4000

/** Notes what went where; a CV has to be there first. */
export function RecordApplication({ close }: { close: () => void }) {
  const { t } = useTranslation()
  const none = useCvChoices().data?.total === 0
  return (
    <Modal
      opened
      onClose={close}
      title={t('cv.applications.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {none ? <Notice kind="info">{t('cv.applications.noCv')}</Notice> : <Form close={close} />}
    </Modal>
  )
}

function Form({ close }: { close: () => void }) {
  const { t } = useTranslation()
  const [today] = useState(() => dayOf(new Date()))
  const [company, setCompany] = useState('')
  const [role, setRole] = useState('')
  const [cv, setCv] = useState<ChosenCv | null>(null)
  const [day, setDay] = useState(today)
  const [note, setNote] = useState('')
  const create = useCreateApplication()
  const record = ({ cvId, version }: ChosenCv) =>
    create.mutate(
      {
        company: company.trim(),
        role: role.trim(),
        cvId,
        version,
        ...(day !== today && { sentAt: momentOf(day) }),
        ...(note.trim() && { note: note.trim() }),
      },
      { onSuccess: close },
    )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (cv) {
          record(cv)
        }
      }}
    >
      <Stack>
        <TextInput
          required
          label={t('cv.applications.company')}
          maxLength={NAME}
          value={company}
          onChange={(event) => setCompany(event.currentTarget.value)}
        />
        <TextInput
          required
          label={t('cv.applications.position')}
          maxLength={NAME}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value)}
        />
        <ChooseCv value={cv} choose={setCv} />
        <TextInput
          required
          type="date"
          label={t('cv.applications.sentOn')}
          max={today}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Textarea
          label={t('cv.applications.noteLabel')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={NOTE}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ProblemAlert error={create.error} />
        <Button type="submit" loading={create.isPending} disabled={cv === null}>
          {t('cv.applications.save')}
        </Button>
      </Stack>
    </form>
  )
}
