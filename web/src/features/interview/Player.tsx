import { Anchor } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

const ENDINGS: Record<string, string> = { 'audio/webm': 'webm', 'audio/mp4': 'm4a', 'audio/ogg': 'ogg', 'audio/mpeg': 'mp3' }

/** What was recorded, to be heard again and kept. */
export function Player({ audio, name }: { audio: Blob; name: string }) {
  const { t } = useTranslation()
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(audio)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [audio])
  const ending = ENDINGS[audio.type.split(';')[0] ?? ''] ?? 'wav'
  return (
    address && (
      <>
        {/* eslint-disable-next-line jsx-a11y/media-has-caption -- one's own words, just spoken */}
        <audio controls src={address} aria-label={t('voice.recordingOf', { name })} />
        <Anchor href={address} download={`${name}.${ending}`} fz="sm">
          {t('voice.download')}
        </Anchor>
      </>
    )
  )
}
