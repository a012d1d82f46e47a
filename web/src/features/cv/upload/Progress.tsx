import { Loader, Stack, Text, VisuallyHidden } from '@mantine/core'
import CircleCheck from 'lucide-react/icons/circle-check'
import Circle from 'lucide-react/icons/circle'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '@/shared/ui/Section'
import { useLong } from '@/shared/ui/use-long'
import look from '../cv.module.css'
import type { Stage } from '../under-way'

const STEPS = ['received', 'reading', 'analysing'] as const
const LONG = 20_000

/** How far the work on a file has come. */
export function Progress({ stage }: { stage: Stage }) {
  const { t } = useTranslation()
  const long = useLong(LONG)
  const now = STEPS.indexOf(stage)
  return (
    <Section title={t('cv.progress.title')}>
      <Stack gap="sm">
        <ol className={look.steps}>
          {STEPS.map((step, index) => (
            <li key={step} aria-current={index === now ? 'step' : undefined} data-open={index > now || undefined}>
              {index < now && <CircleCheck size={18} aria-hidden />}
              {index === now && <Loader size={18} aria-hidden />}
              {index > now && <Circle size={18} aria-hidden />}
              <span>{t(`cv.progress.${step}`)}</span>
              {index < now && <VisuallyHidden>{t('cv.progress.stepDone')}</VisuallyHidden>}
            </li>
          ))}
        </ol>
        <Text fz="sm" c="dimmed">
          {t(long ? 'cv.progress.long' : stage === 'reading' ? 'cv.progress.readingText' : 'cv.progress.analysingText')}
        </Text>
      </Stack>
    </Section>
  )
}

/** Tells screen readers of each stage as it comes, and of the end of what they were told of. */
export function ProgressSaid({ stage }: { stage: Stage | undefined }) {
  const { t } = useTranslation()
  const [begun, begin] = useState(false)
  useEffect(() => {
    if (stage) {
      begin(true)
    }
  }, [stage])
  const said = stage ?? (begun ? 'done' : undefined)
  return <VisuallyHidden role="status">{said && t(`cv.progress.${said}`)}</VisuallyHidden>
}
