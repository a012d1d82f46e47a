import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'

const GOOD = 0.7
const FAIR = 0.4

/** A score out of what is possible; the number says it, the colour only helps. */
export function Score({ value, of }: { value: number | null | undefined; of: 10 | 100 }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (value == null) {
    return (
      <Badge variant="default" size="lg" tt="none">
        {t('score.none')}
      </Badge>
    )
  }
  const share = value / of
  const color = share >= GOOD ? 'green.9' : share >= FAIR ? 'yellow.9' : 'red.9'
  return (
    <Badge color={color} variant="filled" size="lg" tt="none">
      {t('score.of', { value: format.number(value, of === 10 ? 1 : 0), of })}
    </Badge>
  )
}
