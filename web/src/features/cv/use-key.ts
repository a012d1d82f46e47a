import { useState } from 'react'
import { Problem } from '@/shared/api/problem'

/**
 * A key by which the server tells a repeated request from a second one. A new one comes with the answer; where none came, the
 * same key finds what may have been done.
 */
export function useKey() {
  const [key, setKey] = useState(() => crypto.randomUUID())
  const answered = (error: unknown) => {
    if (!(error instanceof Problem && error.mayPass)) {
      setKey(crypto.randomUUID())
    }
  }
  return { key, answered }
}
