import { client } from './api/client'
import { currentSession } from './session/session'

/** Tells that a page was opened or a feature used, if the person agreed to that. Whether it arrives does not matter. */
export function tellVisit(page: string, feature?: string) {
  const session = currentSession()
  if (session.status === 'in' && session.profile.preferences.privacy.shareAnalytics) {
    void client
      .POST('/api/v1/analytics/visits', {
        body: { visits: [{ id: crypto.randomUUID(), page, ...(feature && { feature }) }] },
      })
      .catch(() => undefined)
  }
}
