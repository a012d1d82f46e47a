import type { Keyword } from '../api/judgement'

/** What a job description wants, by whether the CV has it; what it wants most comes first. */
export function matchOf(keywords: Keyword[]): { missing: Keyword[]; found: Keyword[] } {
  const wanted = keywords.filter((keyword) => keyword.wanted > 0).sort((one, other) => other.wanted - one.wanted)
  return {
    missing: wanted.filter(({ present }) => !present),
    found: wanted.filter(({ present }) => present),
  }
}
