import { type RefObject, useEffect } from 'react'
import { useLocation } from 'react-router'

/** The page that was shown last, none before the first. */
let shown: string | undefined

/** Puts the focus where a page begins when one comes from another page. */
export function useArrival(beginning: RefObject<HTMLElement | null>) {
  const { pathname } = useLocation()
  useEffect(() => {
    // where a page is the first one, the browser begins at its top
    if (shown !== undefined && shown !== pathname) {
      beginning.current?.focus({ preventScroll: true })
    }
    shown = pathname
  }, [pathname, beginning])
}
