import type { Entry } from '@/shared/feature'
import type { Role } from '@/shared/session/session'

export interface Group {
  label: Entry['group']
  entries: Entry[]
}

/** What somebody of a role sees of the menu: under each heading in order, first what is for that role alone. */
export function menuOf(role: Role, entries: Entry[]): { primary: Entry[]; groups: Group[] } {
  const seen = entries.filter(({ roles }) => !roles || roles.includes(role)).sort((one, other) => one.order - other.order)
  const labels = [...new Set(seen.filter(({ primary }) => !primary).map(({ group }) => group))]
  const groups = labels.map((label) => ({
    label,
    entries: seen.filter(({ group, primary }) => group === label && !primary),
  }))
  const own = (group: Group) => group.entries.some(({ homeOf }) => homeOf?.includes(role))
  return {
    primary: seen.filter(({ primary }) => primary),
    groups: [...groups.filter(own), ...groups.filter((group) => !own(group))],
  }
}

/** Where somebody of a role begins. */
export function homeOf(role: Role, entries: Entry[]): string {
  return entries.find((entry) => entry.homeOf?.includes(role))?.to ?? '/app'
}
