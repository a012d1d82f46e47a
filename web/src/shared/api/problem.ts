import type { TFunction } from 'i18next'

/** What the server says of a refusal (RFC 9457), or what the browser knows where no answer came. */
export class Problem extends Error {
  readonly code: string
  readonly status: number
  readonly retryAfter: number | undefined
  /** All that the server said, by name. */
  readonly members: Record<string, unknown>

  constructor(
    code: string,
    status: number,
    sentence: string,
    retryAfter?: number,
    members: Record<string, unknown> = {},
  ) {
    super(sentence)
    this.name = 'Problem'
    this.code = code
    this.status = status
    this.retryAfter = retryAfter
    this.members = members
  }

  /** Whether the request never reached the server, or no answer came back. */
  get offline(): boolean {
    return this.code === OFFLINE
  }

  /** Whether the same request may go well at another time. */
  get mayPass(): boolean {
    return this.offline || this.status >= SERVER_ERROR || this.status === TOO_MANY_REQUESTS
  }

  static offline(): Problem {
    return new Problem(OFFLINE, 0, 'There is no connection.')
  }

  /** Of a refusal that nobody has read yet. */
  static async from(response: Response): Promise<Problem> {
    return Problem.of(await response.json().catch(() => undefined), response)
  }

  static of(body: unknown, response: Response): Problem {
    const told = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
    const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN)
    return new Problem(
      typeof told.code === 'string' ? told.code : 'UNKNOWN',
      response.status,
      typeof told.detail === 'string' ? told.detail : response.statusText,
      Number.isNaN(retryAfter) ? undefined : retryAfter,
      told,
    )
  }
}

const OFFLINE = 'OFFLINE'
const SERVER_ERROR = 500
const TOO_MANY_REQUESTS = 429

/** A sentence in the reader's language; the server's own where there is none for the code. */
export function sentence(error: unknown, t: TFunction): string {
  if (!(error instanceof Problem)) {
    return t('problem.UNKNOWN')
  }
  return t(`problem.${error.code}`, {
    defaultValue: error.message || t('problem.UNKNOWN'),
    unknown: Array.isArray(error.members.unknown) ? error.members.unknown.join(', ') : '',
    minutes: Math.ceil((error.retryAfter ?? 60) / 60),
  })
}
