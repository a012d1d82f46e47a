import { Button, Modal, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { useRenameCv } from './api/rename-cv'
import type { Cv } from './api/types'

const LONGEST = 200

/** Asks for another name of a CV. */
export function Rename({ cv, close }: { cv: Cv; close: () => void }) {
  const { t } = useTranslation()
  const [name, setName] = useState(cv.name)
  const [empty, setEmpty] = useState(false)
  const rename = useRenameCv(cv.id)
  return (
    <Modal opened onClose={close} title={t('cv.rename')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setEmpty(name.trim() === '')
          if (name.trim() !== '') {
            rename.mutate(name.trim(), { onSuccess: close })
          }
        }}
      >
        <Stack>
          <Textarea
            label={t('cv.name')}
            dir="auto"
            autosize
            maxLength={LONGEST}
            data-autofocus
            value={name}
            error={empty && t('field.required')}
            onChange={(event) => setName(event.currentTarget.value.replace(/\n/g, ' '))}
          />
          <ProblemAlert error={rename.error} />
          <Button type="submit" loading={rename.isPending}>
            {t('common.save')}
          </Button>
        </Stack>
      </form>
    </Modal>
  )
}
