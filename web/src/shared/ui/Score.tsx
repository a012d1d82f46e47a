import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { toneOf } from './tone'
import ui from './ui.module.css'

/** A score out of what is possible: the number, a small “/10”, and a tint. */
export function Score({ value, of }: { value: number | null | undefined; of: 10 | 100 }) {
  const { t } = useTranslation()
  const format = useFormat()
  const look = `${ui.score} ${ui[toneOf(value, of)]}`
  if (value == null) {
    return <span className={look}>{t('score.none')}</span>
  }
  const shown = format.number(value, of === 10 ? 1 : 0)
  return (
    <span className={look} dir="ltr">
      <VisuallyHidden>{t('score.of', { value: shown, of })}</VisuallyHidden>
      <span aria-hidden>{shown}</span>
      <small aria-hidden>/{of}</small>
    </span>
  )
}
