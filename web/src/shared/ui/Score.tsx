import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'

const GOOD = 0.7
const FAIR = 0.4
/** Each dark enough for white text on it: contrast 5 and more. */
const GREEN = '#1d6b36'
const AMBER = '#8a5300'
const RED = '#b02525'

/** A score out of what is possible; the number says it, the colour only helps. */
export function Score({ value, of }: { value: number | null | undefined; of: 10 | 100 }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (value == null) {
    return (
      <Badge variant="default" size="lg" tt="none" style={{ flexShrink: 0 }}>
        {t('score.none')}
      </Badge>
    )
  }
  const share = value / of
  const color = share >= GOOD ? GREEN : share >= FAIR ? AMBER : RED
  return (
    <Badge color={color} variant="filled" size="lg" tt="none" style={{ flexShrink: 0 }}>
      {t('score.of', { value: format.number(value, of === 10 ? 1 : 0), of })}
    </Badge>
  )
}
