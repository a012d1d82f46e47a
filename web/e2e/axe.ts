import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** A field's list scrolls with the choice that the arrow keys move through, while the focus stays in the field. */
const SCROLLS_WITH_ITS_FIELD = { rule: 'scrollable-region-focusable', html: 'role="listbox"' }

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']

/**
 * Holds what is on screen to axe's rules in both themes, and to visible names that begin accessible ones.
 *
 * @param floating whether lists and dialogs may lie over the page, which belong to none of its landmarks
 */
export async function hasNoFaults(page: Page, name: string, { floating = false } = {}) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page })
      .options({
        runOnly: { type: 'tag', values: LEVELS },
        rules: { 'label-content-name-mismatch': { enabled: true }, region: { enabled: !floating } },
      })
      .analyze()
    const found = violations
      .map(({ id, nodes }) => ({
        id,
        nodes: nodes.filter(({ html }) => id !== SCROLLS_WITH_ITS_FIELD.rule || !html.includes(SCROLLS_WITH_ITS_FIELD.html)),
      }))
      .filter(({ nodes }) => nodes.length > 0)
      .map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(' ')} (${node.failureSummary})`).join('; ')}`,
      )
    expect.soft(found, `${name} in ${colorScheme} colours`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}
