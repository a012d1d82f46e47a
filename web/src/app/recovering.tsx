import { type ComponentType, useEffect, useState } from 'react'
import type { RouteObject } from 'react-router'
import { somethingIsUnsent } from '@/shared/kept'
import { Failure } from './Failure'

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

/** Files of an earlier version are gone for good. Nothing that was written is put at risk for that. */
async function reloadIfOutdated() {
  const running = document.querySelector('script[type=module]')?.getAttribute('src')
  const page = await fetch('/', { cache: 'no-store' }).then(
    (response) => (response.ok ? response.text() : undefined),
    () => undefined,
  )
  if (page && running && !page.includes(running) && !somethingIsUnsent()) {
    window.location.reload()
  }
}

function Awaited({ load }: { load: Load }) {
  const [page, setPage] = useState<{ Component: ComponentType }>()
  useEffect(() => {
    let left = false
    const look = () =>
      void load()
        .then((loaded) => left || setPage(loaded))
        .catch(reloadIfOutdated)
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
