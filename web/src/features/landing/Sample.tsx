import { Button, Stack, Text } from '@mantine/core'
import { useReducedMotion } from '@mantine/hooks'
import RotateCcw from 'lucide-react/icons/rotate-ccw'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Highlighted } from '@/shared/ui/evidence/Highlighted'
import { KeyPoints } from '@/shared/ui/evidence/KeyPoints'
import { Panel } from '@/shared/ui/Panel'
import { ScoreRing } from '@/shared/ui/ScoreRing'
import look from './landing.module.css'
import sample from './sample.json'

/** Milliseconds from point to point. */
const PACE = 900
const ALL = sample.evidence.length

/** An answer whose words light up while its points are ticked, at last with its score; all at once where motion is not wanted. */
export function Sample() {
  const { t } = useTranslation()
  const still = useReducedMotion()
  const [ticked, setTicked] = useState(0)
  const upTo = still ? ALL : ticked
  useEffect(() => {
    if (ticked >= ALL) {
      return
    }
    const next = setTimeout(() => setTicked(ticked + 1), PACE)
    return () => clearTimeout(next)
  }, [ticked])
  return (
    <Panel label={t('landing.sample')} className={look.sample ?? ''}>
      <Stack gap="md">
        <Text fz="sm" c="dimmed">
          {t('landing.sample')}
        </Text>
        <div className={look.sampleHead}>
          <Text fw={600} lang="en" dir="ltr">
            {sample.question.text}
          </Text>
          <ScoreRing value={upTo === ALL ? sample.score : null} of={10} size={64} label={t('report.overall')} />
        </div>
        <div lang="en" dir="ltr">
          <Highlighted text={sample.answer} evidence={sample.evidence} upTo={upTo} />
        </div>
        <div lang="en" dir="ltr">
          <KeyPoints evidence={sample.evidence} upTo={upTo} />
        </div>
        {!still && (
          <div>
            <Button
              variant="subtle"
              size="compact-xs"
              leftSection={<RotateCcw size={14} aria-hidden />}
              disabled={ticked < ALL}
              onClick={() => setTicked(0)}
            >
              {t('landing.playAgain')}
            </Button>
          </div>
        )}
      </Stack>
    </Panel>
  )
}
