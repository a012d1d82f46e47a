import type { Change } from '../api/judgement'

type Placed = Pick<Change, 'type' | 'path'>

const NUMBER = /^\d+$/

/**
 * Where a piece stands once changes are carried out whose paths, like its own, name pieces of the content as it was; nothing
 * once what holds it is taken out. What is added at a place comes before what stood there.
 */
export function placeAfter(piece: Placed, changes: Placed[]): string | undefined {
  const steps = piece.path.split('/')
  const moved: string[] = []
  for (const [depth, step] of steps.entries()) {
    const list = steps.slice(0, depth).join('/')
    const isNew = piece.type === 'addition' && depth === steps.length - 1
    const place = NUMBER.test(step) ? placeIn(list, Number(step), isNew, changes) : step
    if (place === undefined) {
      return undefined
    }
    moved.push(String(place))
  }
  return moved.join('/')
}

/** @param isNew whether it is to be added there, so that nothing of it can have been taken out */
function placeIn(list: string, place: number, isNew: boolean, changes: Placed[]): number | undefined {
  let moved = place
  for (const { type, path } of changes) {
    const end = path.lastIndexOf('/')
    const last = path.slice(end + 1)
    if (path.slice(0, Math.max(0, end)) !== list || !NUMBER.test(last)) {
      continue
    }
    const at = Number(last)
    if (type === 'deletion' && at === place && !isNew) {
      return undefined
    }
    if (type === 'deletion' && at < place) {
      moved -= 1
    }
    if (type === 'addition' && (isNew ? at < place : at <= place)) {
      moved += 1
    }
  }
  return moved
}

/** Deeper and later ones first, and what is added last, so that none moves those that come after it. */
export function fromTheEnd(one: Placed, other: Placed): number {
  return byPath(other.path, one.path) || Number(one.type === 'addition') - Number(other.type === 'addition')
}

/** Places by their numbers; what holds a piece comes before the piece. */
function byPath(one: string, other: string): number {
  const left = one.split('/')
  const right = other.split('/')
  for (const [depth, step] of left.entries()) {
    const against = right[depth]
    if (against === undefined) {
      return 1
    }
    if (step !== against) {
      return NUMBER.test(step) && NUMBER.test(against) ? Number(step) - Number(against) : step < against ? -1 : 1
    }
  }
  return left.length - right.length
}
