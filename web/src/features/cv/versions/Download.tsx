import { Button, Modal, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem } from '@/shared/api/problem'
import { Notice } from '@/shared/ui/Notice'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { type Format, FORMATS, useFile } from '../api/get-file'
import { useVersion } from '../api/get-version'
import type { Cv } from '../api/types'
import { originOf } from './tree'

interface DownloadProps {
  cv: Cv
  /** Of the version. */
  number: number
  close: () => void
}

/** Lets a version be taken as a file of one kind or another. */
export function Download({ cv, number, close }: DownloadProps) {
  const { t, i18n } = useTranslation()
  const [format, setFormat] = useState<Format>('pdf')
  const origin = useVersion(cv.id, originOf(cv.versions, number)).data
  const file = useFile(cv.id)
  const gone = origin !== undefined && !origin.fileKept
  return (
    <Modal opened onClose={close} title={t('cv.download.title')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const name = format === 'original' ? (origin?.file?.name ?? cv.name) : cv.name
          file.mutate({ format, version: number, name, language: i18n.language }, { onSuccess: close })
        }}
      >
        <Stack>
          <Radio.Group
            label={t('cv.version', { number })}
            value={format}
            onChange={(chosen) => {
              setFormat(FORMATS.find((one) => one === chosen) ?? format)
              file.reset()
            }}
          >
            <Stack gap="sm" mt="xs">
              {FORMATS.map((one) => (
                <Radio
                  key={one}
                  value={one}
                  label={t(`cv.download.${one}`)}
                  description={t(one === 'original' && gone ? 'cv.download.gone' : `cv.download.${one}Text`)}
                  disabled={one === 'original' && gone}
                />
              ))}
            </Stack>
          </Radio.Group>
          <Refused error={file.error} />
          <Button type="submit" loading={file.isPending}>
            {t('cv.download.action')}
          </Button>
        </Stack>
      </form>
    </Modal>
  )
}

/** Why there is no file; letters that it cannot have are named. */
function Refused({ error }: { error: unknown }) {
  const { t } = useTranslation()
  const letters = error instanceof Problem && error.code === 'CV_LETTERS_MISSING' ? error.members.letters : undefined
  return Array.isArray(letters) ? (
    <Notice kind="error" title={t('cv.download.missing', { letters: letters.join(' ') })}>
      {t('cv.download.missingText')}
    </Notice>
  ) : (
    <ProblemAlert error={error} />
  )
}
