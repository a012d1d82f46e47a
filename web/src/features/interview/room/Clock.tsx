import Timer from 'lucide-react/icons/timer'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import room from './room.module.css'

const SOON = 30

/** What is left of a question's time. It stands while the interview is paused. */
export function Clock({ timer }: { timer: Schema<'Timer'> }) {
  const { t } = useTranslation()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(ticking)
  }, [])
  const left = timer.endsAt ? (new Date(timer.endsAt).getTime() - now) / 1000 : (timer.remaining ?? 0)
  const whole = Math.max(0, Math.ceil(left))
  const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
  return (
    <span
      role="timer"
      className={room.clock}
      data-soon={whole <= SOON || undefined}
      aria-label={t('room.timeLeft', { time: text })}
    >
      <Timer size={16} aria-hidden />
      {whole > 0 ? text : t('room.timeOver')}
    </span>
  )
}
