import { useEffect } from 'react'
import { useLocation, useMatches } from 'react-router'
import { tellVisit } from '@/shared/visits'

/** Tells of each page that is opened, by the name of its route. */
export function useVisits() {
  const { pathname } = useLocation()
  const handle = useMatches().at(-1)?.handle as { page?: string } | undefined
  const page = handle?.page
  useEffect(() => {
    if (page) {
      tellVisit(page)
    }
  }, [page, pathname])
}
