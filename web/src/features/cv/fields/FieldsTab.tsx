import { Stack } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { CvVersion } from '../api/types'
import look from '../cv.module.css'
import { CheckBar, CheckNotice } from './Check'
import { buttonOf, EditingContext } from './editing'
import { PartSection } from './PartSection'
import { partsOf } from './slots'

/** What was read, to be looked at, corrected piece by piece and saved. */
export function FieldsTab({ cvId, version }: { cvId: string; version: CvVersion }) {
  const { number, confirmed, content } = version
  const [open, setOpen] = useState<string>()
  const [arrival, setArrival] = useState<{ paths: string[]; from: number }>()
  const top = useRef<HTMLDivElement>(null)
  const known = version.version
  useEffect(() => {
    if (arrival && known >= arrival.from) {
      arrival.paths
        .map((path) => document.getElementById(buttonOf(path)))
        .find((button) => button !== null)
        ?.focus()
      setArrival(undefined)
    }
  }, [arrival, known])
  const editing = useMemo(
    () => ({
      cvId,
      version: number,
      readOnly: confirmed,
      open,
      edit: setOpen,
      close: (paths: string[], from = 0) => {
        setOpen(undefined)
        setArrival({ paths, from })
      },
    }),
    [cvId, number, confirmed, open],
  )
  return (
    <EditingContext value={editing}>
      <Stack gap="lg">
        <div ref={top} tabIndex={-1} className={look.top}>
          <CheckNotice cvId={cvId} version={version} />
        </div>
        {content && partsOf(content).map((part) => <PartSection key={part.name} part={part} />)}
        {!confirmed && (
          <CheckBar cvId={cvId} number={number} editing={open !== undefined} saved={() => top.current?.focus()} />
        )}
      </Stack>
    </EditingContext>
  )
}
