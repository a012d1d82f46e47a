import { ActionIcon, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import Trash from 'lucide-react/icons/trash-2'
import { useTranslation } from 'react-i18next'
import { Confirm } from '@/shared/ui/Confirm'
import { Section } from '@/shared/ui/Section'
import { SectionHeading } from '@/shared/ui/SectionHeading'
import { useCorrectCv } from '../api/correct-cv'
import look from '../cv.module.css'
import { AddPiece } from './AddPiece'
import { nextOf, useEditing } from './editing'
import { PieceList } from './PieceList'
import { SlotRow } from './SlotRow'
import type { Entry, Part, SlotName } from './slots'

/** By what a new entry is named first. */
const FIRST = { experience: 'title', education: 'degree', other: 'heading' } as const satisfies Record<string, SlotName>

/** One part of a CV; nothing where it is empty and stays so. */
export function PartSection({ part }: { part: Part }) {
  const { t } = useTranslation()
  const { readOnly } = useEditing()
  const entries = readOnly ? part.entries.filter((entry) => !isEmpty(entry)) : part.entries
  if (readOnly && entries.length === 0) {
    return null
  }
  const first = part.name in FIRST ? FIRST[part.name as keyof typeof FIRST] : undefined
  return (
    <Section title={t(`cv.part.${part.name}`)}>
      <Stack gap="lg">
        {entries.map((entry) => (
          <EntryFields key={entry.path} part={part} entry={entry} />
        ))}
        {part.next && first && !readOnly && (
          <AddPiece
            path={part.next}
            button={nextOf(part.name)}
            label={t(`cv.field.${first}`)}
            action={t('cv.add', { what: t(`cv.entry.${part.name as keyof typeof FIRST}`) })}
            after={[`${part.next}/${first}`]}
          />
        )}
      </Stack>
    </Section>
  )
}

function EntryFields({ part, entry }: { part: Part; entry: Entry }) {
  const { t } = useTranslation()
  const { readOnly } = useEditing()
  const filled = entry.slots.filter(({ text }) => text !== undefined)
  const empty = entry.slots.filter(({ text }) => text === undefined)
  return (
    <div>
      {entry.title !== undefined && (
        <SectionHeading
          order={3}
          title={entry.title || t('cv.untitled')}
          actions={!readOnly && <RemoveEntry part={part} entry={entry} />}
        />
      )}
      <dl className={look.fields}>
        {filled.map((slot) => (
          <SlotRow key={slot.path} slot={slot} />
        ))}
        {entry.lists.map((list) => (
          <PieceList key={list.path} list={list} alone={entry.slots.length === 0} />
        ))}
      </dl>
      {!readOnly && empty.length > 0 && (
        <div className={look.empties}>
          {empty.map((slot) => (
            <AddPiece
              key={slot.path}
              path={slot.path}
              kind={slot.kind}
              button={slot.path}
              label={t(`cv.field.${slot.name}`)}
              action={t('cv.add', { what: t(`cv.field.${slot.name}`) })}
            />
          ))}
        </div>
      )}
    </div>
  )
}

/** Takes an entry out with all that stands in it. */
function RemoveEntry({ part, entry }: { part: Part; entry: Entry }) {
  const { t } = useTranslation()
  const { cvId, version, open, close } = useEditing()
  const [asking, ask] = useDisclosure(false)
  const correct = useCorrectCv(cvId, version)
  const name = entry.title || t('cv.untitled')
  const remove = () =>
    correct.mutate(
      { type: 'deletion', path: entry.path, id: crypto.randomUUID() },
      {
        onSuccess: (found) => {
          ask.close()
          close([nextOf(part.name)], found.version)
        },
      },
    )
  return (
    <>
      <ActionIcon
        size="lg"
        disabled={open !== undefined}
        aria-label={t('cv.removeEntry', { what: name })}
        onClick={ask.open}
      >
        <Trash size={16} aria-hidden />
      </ActionIcon>
      <Confirm
        opened={asking}
        close={ask.close}
        title={t('cv.removeEntry', { what: name })}
        action={t('cv.takeOut')}
        dangerous
        busy={correct.isPending}
        error={correct.error}
        confirm={remove}
      >
        {t('cv.removeEntryText')}
      </Confirm>
    </>
  )
}

function isEmpty({ slots, lists }: Entry): boolean {
  return slots.every(({ text }) => text === undefined) && lists.every(({ pieces }) => pieces.length === 0)
}
