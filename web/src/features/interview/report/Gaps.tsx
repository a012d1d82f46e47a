import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { Section } from '@/shared/ui/Section'
import look from '../interview.module.css'
import { gapsOf } from './gaps'
import { placeOf } from './place'

interface GapsProps {
  items: Schema<'Item'>[]
  /** Opens the question with the answer that has the gap. */
  open: (questionId: string) => void
}

/** The few things worth fixing first, each with the question it belongs to. */
export function Gaps({ items, open }: GapsProps) {
  const { t } = useTranslation()
  const gaps = gapsOf(items)
  if (gaps.length === 0) {
    return null
  }
  return (
    <Section title={t('report.gaps')}>
      <ol className={look.gaps}>
        {gaps.map(({ question, point }) => (
          <li key={`${question.id} ${point}`}>
            <div>
              <Text dir="auto">{point}</Text>
              <Anchor href={`#${placeOf(question)}`} onClick={() => open(question.id)} fz="sm">
                {t('room.questionNumber', { order: question.order })}
              </Anchor>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
