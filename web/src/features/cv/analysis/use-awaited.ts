import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { type Cv, cvKey } from '../api/judgement'

const AGAIN = 1000

/** Whether an analysis is awaited; while it is, what is known of the CV is asked for again. */
export function useAwaited({ id, analysisStatus }: Cv): boolean {
  const queries = useQueryClient()
  const awaited = analysisStatus === 'pending' || analysisStatus === 'processing'
  useEffect(() => {
    if (!awaited) {
      return
    }
    const timer = setInterval(() => void queries.invalidateQueries({ queryKey: cvKey(id) }), AGAIN)
    return () => clearInterval(timer)
  }, [awaited, id, queries])
  return awaited
}
