import { createContext, useContext } from 'react'

/** What is being corrected in a version, one piece after the other. */
export interface Editing {
  cvId: string
  version: number
  /** Whether it is saved and nothing can be corrected any more. */
  readOnly: boolean
  /** Path of the piece that is being corrected. */
  open: string | undefined
  edit: (path: string) => void
  /**
   * Ends it.
   *
   * @param from from which state of the version on
   * @param paths where the focus goes: to the first of these that is there
   */
  close: (paths: string[], from?: number) => void
}

export const EditingContext = createContext<Editing | undefined>(undefined)

export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (!editing) {
    throw new Error('there is no version to be corrected')
  }
  return editing
}

/** Of the button by which a piece is corrected. */
export const buttonOf = (path: string) => `piece-${path}`

/** Stands for the place of the next piece of a list, however many there are. */
export const nextOf = (path: string) => `${path}/+`
