import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { listen } from '@/shared/api/listen'
import { useVersion } from './api/get-version'
import { versionKey } from './api/keys'
import { isUnderWay } from './under-way'

/** A version as it is from moment to moment, until it is read and judged. What that costs is then asked for again. */
export function useProgress(cvId: string, number: number) {
  const queries = useQueryClient()
  const version = useVersion(cvId, number)
  const waiting = version.data !== undefined && isUnderWay(version.data)
  useEffect(() => {
    if (!waiting) {
      return
    }
    const leaving = new AbortController()
    void listen(
      `/api/v1/cv/${cvId}/events?version=${number}`,
      () => void queries.invalidateQueries({ queryKey: versionKey(cvId, number) }),
      leaving.signal,
    )
    return () => {
      leaving.abort()
      void queries.invalidateQueries({ queryKey: ['quota'] })
    }
  }, [waiting, cvId, number, queries])
  return version
}
