import { Button, Text, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import room from './room.module.css'
import type { Draft, DraftState } from './use-draft'

interface WrittenAnswerProps {
  draft: Draft
  /** Characters of an answer. */
  longest: number | undefined
  submit: (text: string, seconds: number) => void
  /** What else can be done, in the same row. */
  actions: ReactNode
}

export function WrittenAnswer({ draft, longest, submit, actions }: WrittenAnswerProps) {
  const { t } = useTranslation()
  const [opened] = useState(() => Date.now())
  const [empty, setEmpty] = useState(false)
  const send = () => {
    if (draft.text.trim() === '') {
      setEmpty(true)
      return
    }
    submit(draft.text, (Date.now() - opened) / 1000)
  }
  return (
    <>
      <Textarea
        label={t('room.answer')}
        autosize
        minRows={7}
        maxRows={24}
        {...(longest && { maxLength: longest })}
        dir="auto"
        value={draft.text}
        error={empty && draft.text.trim() === '' ? t('room.emptyAnswer') : undefined}
        onChange={(event) => draft.write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault()
            send()
          }
        }}
      />
      <DraftNote state={draft.state} />
      <div className={room.actions}>
        <Button onClick={send}>{t('room.submit')}</Button>
        {actions}
      </div>
    </>
  )
}

function DraftNote({ state }: { state: DraftState }) {
  const { t } = useTranslation()
  return (
    <Text fz="sm" c="dimmed" role="status">
      {state === 'empty' ? t('room.draftHint') : t(`room.draft.${state}`)}
    </Text>
  )
}
