import type { Schema } from '@/shared/api/client'

/** Where there is a limit, used + reserved + free = granted. */
export type Balance = Schema<'Balance'>
export type Meter = Balance['meter']
