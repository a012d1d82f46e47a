export interface Evidence {
  point: string
  covered: boolean
  start: number
  end: number
}

export interface Part {
  start: number
  text: string
  /** The key points that these words speak of. */
  points: string[]
  /** Those of them of which no later words speak. */
  ending: string[]
}

/** Cuts a text where evidence begins or ends; places may overlap, and those outside the text are left out. */
export function highlight(text: string, evidence: Evidence[]): Part[] {
  const places = evidence.filter(({ covered, start, end }) => covered && start >= 0 && start < end && end <= text.length)
  const cuts = [...new Set([0, text.length, ...places.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    const here = places.filter((place) => place.start <= start && place.end >= end)
    return {
      start,
      text: text.slice(start, end),
      points: here.map((place) => place.point),
      ending: here.filter((place) => place.end === end).map((place) => place.point),
    }
  })
}
