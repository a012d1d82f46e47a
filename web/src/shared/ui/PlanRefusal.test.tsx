import { MantineProvider } from '@mantine/core'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { MemoryRouter } from 'react-router'
import { beforeAll, expect, test, vi } from 'vitest'
import { Problem } from '@/shared/api/problem'
import { chooseLanguage, startTranslations } from '@/shared/i18n/i18n'
import { ProblemAlert } from './ProblemAlert'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

const TEXTS = import.meta.glob<Record<string, unknown>>(['/src/locales/en.json', '/src/features/*/locales/en.json'], {
  eager: true,
  import: 'default',
})

beforeAll(async () => {
  await startTranslations(() => Promise.resolve(Object.assign({}, ...Object.values(TEXTS))))
  await chooseLanguage('en')
})

/** What is said of a refusal, and where it leads. */
async function shown(problem: Problem) {
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  await act(() =>
    root.render(
      <MantineProvider>
        <MemoryRouter>
          <ProblemAlert error={problem} />
        </MemoryRouter>
      </MantineProvider>,
    ),
  )
  const said = { text: place.textContent, links: [...place.querySelectorAll('a')].map((link) => link.getAttribute('href')) }
  await act(() => root.unmount())
  place.remove()
  return said
}

test('of a month that is used up one is told how much it was, until when it holds and what lifts it', async () => {
  const until = '2028-03-31T10:00:00Z'
  const used = { meter: 'mockInterviews', granted: 3, used: 1, reserved: 2, until, liftedBy: 'pro' }
  const { text, links } = await shown(new Problem('QUOTA_EXCEEDED', 402, '', undefined, used))
  expect(text).toContain('Interviews: 3 of 3 used or reserved. The next month begins on')
  expect(text).toContain('2028')
  expect(text).toContain('Pro includes more.')
  expect(links).toEqual(['/app/plans', '/app/usage'])
})

test('where no plan lifts it, none is named', async () => {
  const used = { meter: 'aiTokens', granted: 5, used: 5, reserved: 0, until: '2028-03-31T10:00:00Z', liftedBy: null }
  expect((await shown(new Problem('QUOTA_EXCEEDED', 402, '', undefined, used))).text).not.toContain('includes more')
})

test('of what a plan lacks one is told which plan has it', async () => {
  const { text, links } = await shown(
    new Problem('PLAN_LACKS_FEATURE', 403, '', undefined, { feature: 'advancedAI', plan: 'elite' }),
  )
  expect(text).toContain('Your plan does not include this.')
  expect(text).toContain('Elite includes more.')
  expect(links).toEqual(['/app/plans'])
})
