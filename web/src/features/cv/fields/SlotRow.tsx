import { Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { useCorrectCv } from '../api/correct-cv'
import { useEditing } from './editing'
import { Piece } from './Piece'
import type { Slot } from './slots'

/** One place that is filled, by its name. */
export function SlotRow({ slot }: { slot: Slot }) {
  const { t } = useTranslation()
  const label = t(`cv.field.${slot.name}`)
  return (
    <div>
      <dt>{label}</dt>
      <dd>{slot.kind === 'flag' ? <Flag slot={slot} label={label} /> : <Piece {...slot} label={label} />}</dd>
    </div>
  )
}

/** What is so or not. */
function Flag({ slot, label }: { slot: Slot; label: string }) {
  const { t } = useTranslation()
  const { cvId, version, readOnly, open } = useEditing()
  const correct = useCorrectCv(cvId, version)
  const on = slot.text === 'true'
  if (readOnly) {
    return t(on ? 'cv.yes' : 'cv.no')
  }
  return (
    <>
      <Switch
        aria-label={label}
        checked={on}
        disabled={correct.isPending || open !== undefined}
        onChange={(event) =>
          correct.mutate({
            id: crypto.randomUUID(),
            type: 'modification',
            path: slot.path,
            text: String(event.currentTarget.checked),
          })
        }
      />
      <ProblemAlert error={correct.error} />
    </>
  )
}
