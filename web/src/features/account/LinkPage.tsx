import { Anchor, Button, Text } from '@mantine/core'
import type { UseMutationResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { FormPage } from './FormPage'

interface LinkPageProps {
  title: string
  ask: string
  action: string
  done: string
  confirm: UseMutationResult<unknown, Error, string>
}

/** Behind a mailed link. Opening it does nothing, since programs that look at mails open links too; its button does. */
export function LinkPage({ title, ask, action, done, confirm }: LinkPageProps) {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  return (
    <FormPage title={title}>
      {confirm.isSuccess ? (
        <>
          <Text role="status">{done}</Text>
          <Anchor component={Link} to="/sign-in?next=/app">
            {t('signIn.action')}
          </Anchor>
        </>
      ) : (
        <>
          <Text>{ask}</Text>
          <ProblemAlert error={confirm.error} />
          <Button loading={confirm.isPending} onClick={() => confirm.mutate(search.get('token') ?? '')}>
            {action}
          </Button>
        </>
      )}
    </FormPage>
  )
}
