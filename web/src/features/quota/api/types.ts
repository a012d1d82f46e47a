export type Meter = 'mockInterviews' | 'cvAnalyses' | 'liveQuestions' | 'aiTokens'

/** Where there is a limit, used + reserved + free = granted. */
export interface Balance {
  meter: Meter
  granted: number | null
  used: number
  reserved: number
  free: number | null
}

export interface Quota {
  plan: 'free' | 'pro' | 'elite' | 'enterprise'
  at: string
  since: string
  until: string
  balances: Balance[]
}

export interface LedgerEntry {
  workId: string
  meter: Meter
  state: 'reserved' | 'settled' | 'released'
  units: number
  reservedAt: string
  endedAt: string | null
}

export interface Ledger {
  quota: Quota
  entries: LedgerEntry[]
  page: number
  size: number
  total: number
}
