import { type ComponentType, useEffect, useState } from 'react'
import type { RouteObject } from 'react-router'
import { Failure } from './Failure'
import { reloadIfOutdated } from './outdated'

const AGAIN = 3000

type Load = () => Promise<{ Component: ComponentType }>

/** A route whose page is loaded again and again where its files could not be had, while all around it stays. */
export function recovering(route: RouteObject): RouteObject {
  const load = route.lazy as Load | undefined
  if (!load || typeof load !== 'function') {
    return route
  }
  return {
    ...route,
    // the router would remember a failure for as long as the tab lives
    lazy: () => load().catch(() => ({ Component: () => <Awaited load={load} /> })),
  } as RouteObject
}

function Awaited({ load }: { load: Load }) {
  const [page, setPage] = useState<{ Component: ComponentType }>()
  useEffect(() => {
    let left = false
    const look = () =>
      void load()
        .then((loaded) => left || setPage(loaded))
        .catch(() => reloadIfOutdated())
    const looking = setInterval(look, AGAIN)
    window.addEventListener('online', look)
    look()
    return () => {
      left = true
      clearInterval(looking)
      window.removeEventListener('online', look)
    }
  }, [load])
  return page ? <page.Component /> : <Failure loading />
}
