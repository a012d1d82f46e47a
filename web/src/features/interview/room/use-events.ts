import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { listen } from '@/shared/api/listen'
import { interviewKey } from '../api/get-interview'

const TOGETHER = 150
/** Drafts of other devices are shown no more often, so that writing does not use up the requests of a minute. */
const STEPS_TOGETHER = 2500

/** Reads the interview anew when something has happened in it, on whichever device; several things at once only once. */
export function useEvents(id: string) {
  const queries = useQueryClient()
  useEffect(() => {
    const leaving = new AbortController()
    let later: ReturnType<typeof setTimeout> | undefined
    let dueAt = 0
    void listen(
      `/api/v1/interviews/${id}/events`,
      (name) => {
        const due = Date.now() + (name === 'step' ? STEPS_TOGETHER : TOGETHER)
        if (later && dueAt <= due) {
          return
        }
        clearTimeout(later)
        dueAt = due
        later = setTimeout(() => {
          later = undefined
          void queries.invalidateQueries({ queryKey: interviewKey(id) })
        }, due - Date.now())
      },
      leaving.signal,
    )
    return () => {
      leaving.abort()
      clearTimeout(later)
    }
  }, [id, queries])
}
