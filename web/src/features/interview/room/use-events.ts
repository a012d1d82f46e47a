import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { interviewKey } from '../api/get-interview'
import { listen } from '../api/listen'

const TOGETHER = 150

/** Reads the interview anew when something has happened in it, on whichever device; several things at once only once. */
export function useEvents(id: string) {
  const queries = useQueryClient()
  useEffect(() => {
    const leaving = new AbortController()
    let later: ReturnType<typeof setTimeout> | undefined
    void listen(
      id,
      () => {
        clearTimeout(later)
        later = setTimeout(() => void queries.invalidateQueries({ queryKey: interviewKey(id) }), TOGETHER)
      },
      leaving.signal,
    )
    return () => {
      leaving.abort()
      clearTimeout(later)
    }
  }, [id, queries])
}
