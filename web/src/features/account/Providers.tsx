import { Button, Divider, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { expectSignIn } from '@/shared/session/session'
import { useProviders } from './api/get-providers'

const NAMES = { google: 'Google', github: 'GitHub' }

interface ProvidersProps {
  /** Whether an account may be made for whoever has none yet. */
  termsAccepted: boolean
  /** Says why it cannot be gone there yet. */
  refuse?: () => void
}

export function Providers({ termsAccepted, refuse }: ProvidersProps) {
  const { t } = useTranslation()
  const providers = useProviders().data?.providers ?? []
  if (providers.length === 0) {
    return null
  }
  return (
    <Stack gap="xs">
      <Divider label={t('signIn.or')} />
      {providers.map((provider) => (
        <Button
          key={provider}
          variant="default"
          onClick={() => {
            if (refuse) {
              refuse()
              return
            }
            expectSignIn()
            window.location.assign(`/api/v1/auth/oauth/${provider}?termsAccepted=${termsAccepted}`)
          }}
        >
          {t('signIn.by', { provider: NAMES[provider] })}
        </Button>
      ))}
    </Stack>
  )
}
