import type { VersionSummary } from '../api/types'

export interface TreeRow {
  version: VersionSummary
  /** How many branches lie between it and the first version. */
  depth: number
}

/** Versions as they grew out of each other: the first that was made of another stands in line with it, later ones beside. */
export function treeOf(versions: VersionSummary[]): TreeRow[] {
  const known = new Set(versions.map(({ number }) => number))
  const rows: TreeRow[] = []
  const left: TreeRow[] = versions
    .filter(({ parent }) => parent == null || !known.has(parent))
    .map((version) => ({ version, depth: 0 }))
  for (let row = left.shift(); row; row = left.shift()) {
    const { version, depth } = row
    rows.push(row)
    const [next, ...aside] = versions.filter(({ parent }) => parent === version.number)
    left.unshift(...aside.map((one) => ({ version: one, depth: depth + 1 })), ...(next ? [{ version: next, depth }] : []))
  }
  return rows
}

/** Number of the upload that a version goes back to, or its own. */
export function originOf(versions: VersionSummary[], number: number): number {
  let found = versions.find((version) => version.number === number)
  while (found && found.kind !== 'upload' && found.parent != null) {
    const { parent } = found
    found = versions.find((version) => version.number === parent)
  }
  return found?.number ?? number
}
