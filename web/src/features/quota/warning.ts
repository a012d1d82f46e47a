import type { Balance } from './api/types'

const NEARLY = 80
const ALL = 100

/** At which percentage somebody is warned of what is used or set aside; none below the first, or without a limit. */
export function warningOf({ granted, used, reserved }: Balance): 80 | 100 | undefined {
  if (!granted) {
    return undefined
  }
  const percent = ((used + reserved) / granted) * 100
  return percent >= ALL ? ALL : percent >= NEARLY ? NEARLY : undefined
}

/** What is used up comes first. */
export function mostUsed(balances: Balance[]): Balance | undefined {
  return balances.find((one) => warningOf(one) === ALL) ?? balances.find((one) => warningOf(one) === NEARLY)
}
