/** Some words, and whether the other text has them at this place, too. */
export interface Piece {
  text: string
  same: boolean
}

/** What two texts have in common takes time by the product of their words. */
const MOST = 600

/** A gap, a character of a script without blanks, a word, or a sign, each with the blanks after it. */
const WORD = /\s*(?:\[…\]|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’ʻ])+|[^\s])\s*/gu

/** Which words of a text another one no longer has, and which it has new; put together again both are as they were. */
export function wordDiff(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const old = before.match(WORD) ?? []
  const now = after.match(WORD) ?? []
  const start = commonStart(old, now)
  const end = commonEnd(old.slice(start), now.slice(start))
  const kept = common(old.slice(start, old.length - end), now.slice(start, now.length - end))
  return {
    before: pieces(old, (word) => word < start || word >= old.length - end || kept.old.has(word - start)),
    after: pieces(now, (word) => word < start || word >= now.length - end || kept.now.has(word - start)),
  }
}

function isSame(one: string | undefined, other: string | undefined) {
  return one?.trim() === other?.trim()
}

function commonStart(old: string[], now: string[]) {
  const different = old.findIndex((word, place) => !isSame(word, now[place]))
  return different < 0 ? old.length : different
}

function commonEnd(old: string[], now: string[]) {
  return Math.min(now.length, commonStart([...old].reverse(), [...now].reverse()))
}

/** The places of words of a longest common sequence; none where the texts are too long to look for one. */
function common(old: string[], now: string[]) {
  const kept = { old: new Set<number>(), now: new Set<number>() }
  if (old.length > MOST || now.length > MOST) {
    return kept
  }
  const row = now.length + 1
  const lengths = new Uint16Array((old.length + 1) * row)
  const at = (i: number, j: number) => lengths[i * row + j] ?? 0
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      lengths[i * row + j] = isSame(old[i], now[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (isSame(old[i], now[j])) {
      kept.old.add(i++)
      kept.now.add(j++)
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      i++
    } else {
      j++
    }
  }
  return kept
}

/** Neighbours of which the same is true become one piece. */
function pieces(words: string[], isKept: (word: number) => boolean): Piece[] {
  const found: Piece[] = []
  for (const [place, text] of words.entries()) {
    const last = found.at(-1)
    if (last?.same === isKept(place)) {
      last.text += text
    } else {
      found.push({ text, same: isKept(place) })
    }
  }
  return found
}
