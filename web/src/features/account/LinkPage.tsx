import { Anchor, Button, Stack, Text } from '@mantine/core'
import type { UseMutationResult } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { Problem } from '@/shared/api/problem'
import { Notice } from '@/shared/ui/Notice'
import { PasswordField } from '@/shared/ui/PasswordField'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { FormPage } from './FormPage'

interface LinkPageProps {
  title: string
  ask: string
  action: string
  done: string
  confirm: UseMutationResult<unknown, Error, { token: string; password?: string }>
}

/**
 * Behind a mailed link. Opening it does nothing, since programs that look at mails open links too; its button does. Where
 * the link alone does not tell who opens it, it asks for the password.
 */
export function LinkPage({ title, ask, action, done, confirm }: LinkPageProps) {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const [password, setPassword] = useState('')
  const [contested, setContested] = useState(false)
  const send = () =>
    confirm.mutate(
      { token: search.get('token') ?? '', ...(contested && { password }) },
      {
        onError: (error) => {
          if (error instanceof Problem && error.code === 'REGISTRATION_CONTESTED') {
            setContested(true)
          }
        },
      },
    )
  return (
    <FormPage title={title}>
      {confirm.isSuccess ? (
        <>
          <Notice kind="success">{done}</Notice>
          <Button component={Link} to="/sign-in?next=/app">
            {t('signIn.action')}
          </Button>
        </>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            send()
          }}
        >
          <Stack>
            <Text>{ask}</Text>
            <ProblemAlert error={confirm.error} />
            {contested && (
              <>
                <PasswordField
                  label={t('field.password')}
                  autoComplete="current-password"
                  value={password}
                  onChange={(event) => setPassword(event.currentTarget.value)}
                />
                <Anchor component={Link} to="/forgot-password">
                  {t('signIn.forgot')}
                </Anchor>
              </>
            )}
            <Button type="submit" loading={confirm.isPending}>
              {action}
            </Button>
          </Stack>
        </form>
      )}
    </FormPage>
  )
}
