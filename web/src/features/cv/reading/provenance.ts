import type { Content, Span } from '../api/types'
import { type ListName, type Part, partsOf, type SlotName } from '../fields/slots'

export type PieceName = SlotName | ListName

/** A piece of a CV with the places of the document that it was read from; none where somebody typed it. */
export interface Piece {
  path: string
  name: PieceName
  text: string
  source: Span[]
}

/** What belongs together, such as one job, with its pieces. */
export interface PieceGroup {
  path: string
  part: Part['name']
  title: string | undefined
  pieces: Piece[]
}

/** All that was read, in the order in which people read it; dates are one piece, as they are written. */
export function groupsOf(content: Content): PieceGroup[] {
  return partsOf(content).flatMap(({ name: part, entries }) =>
    entries
      .map(({ path, title, slots, lists }) => ({
        path,
        part,
        title,
        pieces: [
          ...slots.flatMap((slot) => (slot.kind === 'text' && slot.text !== undefined ? { ...slot, text: slot.text } : [])),
          ...lists.flatMap((list) =>
            list.pieces.map((piece, index) => ({ path: `${list.path}/${index}`, name: list.name, ...piece })),
          ),
        ],
      }))
      .filter(({ pieces }) => pieces.length > 0),
  )
}

/** Why a line counts: pieces that were read from it, or that it is the heading of a part. */
export interface LineUse {
  names: PieceName[]
  headingOf: Part['name'] | undefined
}

/** What each line of the document was read as, by its number; lines that nothing was read from are left out. */
export function usesOf(content: Content): Map<number, LineUse> {
  const uses = new Map<number, LineUse>()
  const purposeOf = (line: number) => {
    const use = uses.get(line) ?? { names: [], headingOf: undefined }
    uses.set(line, use)
    return use
  }
  for (const { name, source } of groupsOf(content).flatMap(({ pieces }) => pieces)) {
    for (const { line } of source) {
      const { names } = purposeOf(line)
      if (!names.includes(name)) {
        names.push(name)
      }
    }
  }
  for (const { section, heading } of content.order) {
    for (const { line } of heading?.source ?? []) {
      purposeOf(line).headingOf = section
    }
  }
  return uses
}

/** The lines of a piece, each once. */
export function linesOf(source: Span[]): number[] {
  return [...new Set(source.map(({ line }) => line))]
}
