import { Button, FileButton, Text } from '@mantine/core'
import FileUp from 'lucide-react/icons/file-up'
import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import look from '../cv.module.css'
import { ACCEPTED } from './limits'

const KILOBYTE = 1024

interface FileDropProps {
  file: File | undefined
  choose: (file: File) => void
}

/** Where a file is dropped, or chosen by a button. */
export function FileDrop({ file, choose }: FileDropProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [over, setOver] = useState(false)
  const limits = useId()
  useNothingElseOpens()
  return (
    <div
      className={look.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) {
          setOver(false)
        }
      }}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [dropped] = event.dataTransfer.files
        if (dropped) {
          choose(dropped)
        }
      }}
    >
      <FileUp size={28} aria-hidden />
      <Text fw={600} role="status">
        {file ? (
          <>
            <bdi>{file.name}</bdi> · {t('cv.upload.size', { value: format.number(Math.ceil(file.size / KILOBYTE)) })}
          </>
        ) : (
          t('cv.upload.drop')
        )}
      </Text>
      <FileButton
        accept={ACCEPTED}
        inputProps={{ 'aria-label': t('cv.upload.choose') }}
        onChange={(chosen) => {
          if (chosen) {
            choose(chosen)
          }
        }}
      >
        {(props) => (
          <Button variant="default" aria-describedby={limits} {...props}>
            {t(file ? 'cv.upload.other' : 'cv.upload.choose')}
          </Button>
        )}
      </FileButton>
      <Text id={limits} fz="sm" c="dimmed">
        {t('cv.upload.limits')}
      </Text>
    </div>
  )
}

/** A file that is dropped beside the place is not opened by the browser instead of the page. */
function useNothingElseOpens() {
  useEffect(() => {
    const stay = (event: DragEvent) => event.preventDefault()
    window.addEventListener('dragover', stay)
    window.addEventListener('drop', stay)
    return () => {
      window.removeEventListener('dragover', stay)
      window.removeEventListener('drop', stay)
    }
  }, [])
}
