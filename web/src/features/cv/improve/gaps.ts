import type { Change } from '../api/judgement'

/** How a proposal writes what only the person knows. */
export const GAP = '[…]'

/** The text before, between and after the gaps. */
export function aroundGaps(text: string): string[] {
  return text.split(GAP)
}

export function gapsOf({ optimised }: Pick<Change, 'optimised'>): number {
  return aroundGaps(optimised ?? '').length - 1
}

export function hasGap(change: Pick<Change, 'optimised'>): boolean {
  return gapsOf(change) > 0
}

/** The text with what stands in its gaps; nothing while one is empty, or is filled with another gap. */
export function filledText(text: string, gaps: string[]): string | undefined {
  const around = aroundGaps(text)
  const said = around.slice(1).map((_, gap) => gaps[gap]?.trim() ?? '')
  return said.some((words) => words === '' || words.includes(GAP))
    ? undefined
    : around.reduce((whole, after, place) => whole + (said[place - 1] ?? '') + after)
}

/** As {@link filledText}, with the gaps that are still open in it. */
export function shownText(text: string, gaps: string[]): string {
  return aroundGaps(text).reduce((whole, after, place) => whole + (gaps[place - 1]?.trim() || GAP) + after)
}
