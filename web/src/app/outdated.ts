import { somethingIsUnsent } from '@/shared/kept'

const script = () => document.querySelector('script[type=module]')?.getAttribute('src')

/**
 * Files of an earlier version are gone for good. Nothing that was written is put at risk for that.
 *
 * @param running the script of this page
 */
export async function reloadIfOutdated(running = script()) {
  const page = await fetch('/', { cache: 'no-store' }).then(
    (response) => (response.ok ? response.text() : undefined),
    () => undefined,
  )
  if (page && running && !page.includes(running) && !somethingIsUnsent()) {
    window.location.reload()
  }
}
