import { Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { aroundGaps, GAP } from './gaps'

/** Letters that are shown on each side of a gap. */
const NEAR = 40
const LONGEST = 200

interface GapFieldsProps {
  text: string
  gaps: string[]
  fill: (gaps: string[]) => void
}

/** What only the person knows: a field for each gap, with the words around it. */
export function GapFields({ text, gaps, fill }: GapFieldsProps) {
  const { t } = useTranslation()
  const around = aroundGaps(text)
  const fields = around.slice(1).map((after, gap) => ({ before: around[gap] ?? '', after }))
  return (
    <div>
      <Text fw={600}>{t('cv.improve.gaps')}</Text>
      <Text fz="sm" c="dimmed">
        {t('cv.improve.gapsText')}
      </Text>
      {fields.map(({ before, after }, gap) => (
        <TextInput
          key={gap}
          mt="xs"
          maw="24rem"
          label={t('cv.improve.gap', { number: gap + 1 })}
          description={<bdi>{`${before.slice(-NEAR)}${GAP}${after.slice(0, NEAR)}`}</bdi>}
          maxLength={LONGEST}
          autoComplete="off"
          value={gaps[gap] ?? ''}
          onChange={(event) => fill(fields.map((_, other) => (other === gap ? event.currentTarget.value : (gaps[other] ?? ''))))}
        />
      ))}
    </div>
  )
}
