import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'

/** A page in the provider's place, which says on top that it is one. */
export function SandboxPage({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <Page title={title} size="sm">
      <Notice kind="warning">{t('subscription.sandbox')}</Notice>
      {children}
    </Page>
  )
}
