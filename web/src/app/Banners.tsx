import { Suspense } from 'react'
import { features } from './features'

/** What features have to say on every page. */
export function Banners() {
  return (
    <Suspense>
      {features.map(({ banner: Banner }, index) => Banner && <Banner key={index} />)}
    </Suspense>
  )
}
