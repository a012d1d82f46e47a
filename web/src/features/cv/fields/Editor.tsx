import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { useCorrectCv } from '../api/correct-cv'
import look from '../cv.module.css'
import { useEditing } from './editing'
import { correctionOf, inOneLine, isDate, type Slot } from './slots'

const LONGEST = 4000

interface EditorProps extends Pick<Slot, 'path' | 'kind' | 'text' | 'emptiable'> {
  label: string
  after?: string[]
}

/** Corrects one piece: each correction is sent by itself. */
export function Editor({ path, kind, text, emptiable, label, after = [] }: EditorProps) {
  const { t } = useTranslation()
  const { cvId, version, close } = useEditing()
  const [typed, setTyped] = useState(text ?? '')
  // the same words again are the same correction
  const [id, setId] = useState(() => crypto.randomUUID())
  const [fault, setFault] = useState<'required' | 'date'>()
  const field = useRef<HTMLTextAreaElement>(null)
  const correct = useCorrectCv(cvId, version)
  useEffect(() => field.current?.focus(), [])
  const save = (words: string) => {
    const correction = correctionOf({ path, text }, words)
    if (!correction) {
      close([path, ...after])
      return
    }
    const found = faultOf(inOneLine(words), kind, emptiable)
    setFault(found)
    if (!found) {
      correct.mutate({ ...correction, id }, { onSuccess: (changed) => close([path, ...after], changed.version) })
    }
  }
  return (
    <form
      noValidate
      className={look.editor}
      onSubmit={(event) => {
        event.preventDefault()
        save(typed)
      }}
    >
      <Stack gap="xs">
        <Textarea
          ref={field}
          label={label}
          description={kind === 'date' && t('cv.dateRule')}
          error={fault && t(fault === 'date' ? 'cv.dateRule' : 'field.required')}
          dir="auto"
          autosize
          minRows={1}
          maxRows={12}
          maxLength={LONGEST}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setId(crypto.randomUUID())
            setFault(undefined)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
              event.preventDefault()
              save(typed)
            }
            if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
              close([path, ...after])
            }
          }}
        />
        <ProblemAlert error={correct.error} />
        <Group gap="xs">
          <Button type="submit" size="xs" loading={correct.isPending}>
            {t('common.save')}
          </Button>
          <Button size="xs" variant="default" onClick={() => close([path, ...after])}>
            {t('common.cancel')}
          </Button>
          {emptiable && text !== undefined && (
            <Button size="xs" variant="default" onClick={() => save('')}>
              {t('cv.takeOut')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}

/** Why this cannot stand there. */
function faultOf(words: string, kind: Slot['kind'], emptiable: boolean): 'required' | 'date' | undefined {
  if (words === '') {
    return emptiable ? undefined : 'required'
  }
  return kind === 'date' && !isDate(words) ? 'date' : undefined
}
