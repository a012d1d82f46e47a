import { Button, Text } from '@mantine/core'
import Check from 'lucide-react/icons/check'
import { useTranslation } from 'react-i18next'
import look from './improve.module.css'

interface ClaimsProps {
  claims: string[]
  confirmed: string[]
  /** The one that is being confirmed. */
  busy: string | undefined
  confirm: (claim: string) => void
}

/** What a change says and the CV does not; each is true only if its person says so. */
export function Claims({ claims, confirmed, busy, confirm }: ClaimsProps) {
  const { t } = useTranslation()
  return (
    <div>
      <Text fw={600}>{t('cv.improve.claims')}</Text>
      <Text fz="sm" c="dimmed">
        {t('cv.improve.claimsText')}
      </Text>
      <ul className={look.claims}>
        {claims.map((claim) => (
          <li key={claim}>
            <q dir="auto">{claim}</q>
            {confirmed.includes(claim) ? (
              <span className={look.confirmed} role="status">
                <Check size={16} aria-hidden />
                {t('cv.improve.confirmed')}
              </span>
            ) : (
              <Button
                size="xs"
                variant="default"
                loading={busy === claim}
                onClick={() => confirm(claim)}
                aria-label={`${t('cv.improve.confirm')} · ${claim}`}
              >
                {t('cv.improve.confirm')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
