import type { Change } from '../api/judgement'
import { fromTheEnd, placeAfter } from './places'

/** A piece that is written into a version after it was made. */
export interface Correction {
  id: string
  type: Change['type']
  path: string
  text: string
}

/**
 * Writes texts into a version that has some changes already, in an order in which none moves the next. What was in a piece
 * that was taken out is left out with it.
 */
export function corrections(texts: { change: Change; text: string }[], carriedOut: Change[]): Correction[] {
  return [...texts]
    .sort((one, other) => fromTheEnd(one.change, other.change))
    .flatMap(({ change, text }) => {
      const path = placeAfter(change, carriedOut)
      return path === undefined ? [] : [{ id: change.id, type: change.type, path, text }]
    })
}
