import { Button, Group, List, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Problem } from '@/shared/api/problem'
import { Notice } from '@/shared/ui/Notice'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'

const schema = z.object({
  wanted: z.number(),
  available: z.number(),
  withOthers: z.number(),
  alternatives: z.array(
    z.object({
      choice: z.enum(['difficulty', 'technology', 'domain', 'type', 'language']),
      available: z.number(),
    }),
  ),
})

interface ShortageProps {
  error: unknown
  busy: boolean
  /** Begins with questions outside the choice as well. */
  widen: () => void
  /** Begins with as many questions as there are, where these are enough for an interview. */
  fewer?: { fewest: number; begin: (questions: number) => void }
}

/** Says why an interview has not begun; where the bank has too few questions, also how many there are, and what to do. */
export function Shortage({ error, busy, widen, fewer }: ShortageProps) {
  const { t } = useTranslation()
  const told = error instanceof Problem && error.code === 'NOT_ENOUGH_QUESTIONS' && schema.safeParse(error.members)
  if (!told || !told.success) {
    return <ProblemAlert error={error} />
  }
  const { wanted, available, withOthers, alternatives } = told.data
  return (
    <Notice kind="error" title={t('shortage.title', { available, wanted })}>
      <Stack gap="sm">
        {alternatives.length > 0 && (
          <div>
            <Text fz="sm">{t('shortage.more')}</Text>
            <List size="sm">
              {alternatives.map((one) => (
                <List.Item key={one.choice}>{t(`shortage.${one.choice}`, { value: one.available })}</List.Item>
              ))}
            </List>
          </div>
        )}
        <Group>
          {withOthers >= wanted && (
            <Button onClick={widen} loading={busy}>
              {t('shortage.widen')}
            </Button>
          )}
          {fewer && available >= fewer.fewest && (
            <Button variant="default" onClick={() => fewer.begin(available)} loading={busy}>
              {t('shortage.fewer', { value: available })}
            </Button>
          )}
        </Group>
        {withOthers >= wanted && <Text fz="sm">{t('shortage.widenText')}</Text>}
      </Stack>
    </Notice>
  )
}
