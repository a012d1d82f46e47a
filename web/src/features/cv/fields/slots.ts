import type { Content, Correction, Period, Span, Stated } from '../api/types'

const CONTACT = ['name', 'headline', 'email', 'phone', 'location', 'linkedin', 'github'] as const
const WORK = ['title', 'company', 'team', 'location'] as const
const STUDY = ['degree', 'institution', 'location', 'gpa', 'honours'] as const
const PLAIN = ['skills', 'languages', 'certifications'] as const

export type SlotName =
  | (typeof CONTACT | typeof WORK | typeof STUDY)[number]
  | 'period'
  | 'start'
  | 'end'
  | 'current'
  | 'heading'
export type ListName = (typeof PLAIN)[number] | 'links' | 'summary' | 'description' | 'achievements' | 'details' | 'lines'

/** A place of a CV that holds one piece or none. */
export interface Slot {
  /** As corrections name it. */
  path: string
  name: SlotName
  kind: 'text' | 'date' | 'flag'
  text: string | undefined
  source: Span[]
  /** Whether it may be left empty. */
  emptiable: boolean
}

/** A place that holds any number of pieces, each at its number. */
export interface ListSlot {
  path: string
  name: ListName
  pieces: Stated[]
}

/** What belongs together, such as one job. */
export interface Entry {
  path: string
  /** Where there are several of its kind. */
  title?: string
  slots: Slot[]
  lists: ListSlot[]
}

export interface Part {
  name: 'personalInfo' | 'summary' | 'experience' | 'education' | 'skills' | 'languages' | 'certifications' | 'other'
  entries: Entry[]
  /** Where another entry comes, where there may be another one. */
  next?: string
}

/** A CV as places to be filled, changed and emptied, in the order in which people read them. */
export function partsOf(content: Content): Part[] {
  const { contact, summary, experience, education, others } = content
  return [
    {
      name: 'personalInfo',
      entries: [
        {
          path: 'contact',
          slots: CONTACT.map((name) => slot(`contact/${name}`, name, contact[name])),
          lists: [{ path: 'contact/links', name: 'links', pieces: contact.links }],
        },
      ],
    },
    { name: 'summary', entries: [only('summary', summary)] },
    {
      name: 'experience',
      next: `experience/${experience.length}`,
      entries: experience.map((job, index) => {
        const path = `experience/${index}`
        return {
          path,
          title: joined(job.title, job.company),
          slots: [...WORK.map((name) => slot(`${path}/${name}`, name, job[name])), ...dates(path, job.period)],
          lists: [
            { path: `${path}/description`, name: 'description', pieces: job.description },
            { path: `${path}/achievements`, name: 'achievements', pieces: job.achievements },
          ],
        }
      }),
    },
    {
      name: 'education',
      next: `education/${education.length}`,
      entries: education.map((study, index) => {
        const path = `education/${index}`
        return {
          path,
          title: joined(study.degree, study.institution),
          slots: [...STUDY.map((name) => slot(`${path}/${name}`, name, study[name])), ...dates(path, study.period)],
          lists: [{ path: `${path}/details`, name: 'details', pieces: study.details }],
        }
      }),
    },
    ...PLAIN.map((name): Part => ({ name, entries: [only(name, content[name])] })),
    {
      name: 'other',
      next: `others/${others.length}`,
      entries: others.map((other, index) => {
        const path = `others/${index}`
        return {
          path,
          title: other.heading.text,
          slots: [{ ...slot(`${path}/heading`, 'heading', other.heading), emptiable: false }],
          lists: [{ path: `${path}/lines`, name: 'lines', pieces: other.lines }],
        }
      }),
    },
  ]
}

/** What is to be corrected where somebody typed this into a place; nothing where it stands there already. */
export function correctionOf({ path, text }: Pick<Slot, 'path' | 'text'>, typed: string): Correction | undefined {
  const wanted = inOneLine(typed)
  if (wanted === inOneLine(text ?? '')) {
    return undefined
  }
  if (wanted === '') {
    return { type: 'deletion', path }
  }
  return { type: text === undefined ? 'addition' : 'modification', path, text: wanted }
}

/** A year, a month or a day, as the interface takes them. */
export function isDate(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text)
}

export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function slot(path: string, name: SlotName, piece: Stated | null | undefined): Slot {
  return { path, name, kind: 'text', text: piece?.text, source: piece?.source ?? [], emptiable: true }
}

function only(name: ListName, pieces: Stated[]): Entry {
  return { path: name, slots: [], lists: [{ path: name, name, pieces }] }
}

function joined(...pieces: (Stated | null | undefined)[]): string {
  return pieces.flatMap((piece) => piece?.text ?? []).join(' · ')
}

/** Where no dates are written a first one can be put in, and the others then. */
function dates(path: string, period: Period | null | undefined): Slot[] {
  const source = period?.written.source ?? []
  const date = (name: 'start' | 'end'): Slot => ({
    path: `${path}/period/${name}`,
    name,
    kind: 'date',
    text: period?.[name] ?? undefined,
    source,
    emptiable: true,
  })
  return period
    ? [
        { ...slot(`${path}/period/written`, 'period', period.written), emptiable: false },
        date('start'),
        date('end'),
        {
          path: `${path}/period/current`,
          name: 'current',
          kind: 'flag',
          text: String(period.current),
          source,
          emptiable: false,
        },
      ]
    : [date('start')]
}
