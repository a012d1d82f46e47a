import { Anchor, Button, Checkbox, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { zod4Resolver } from 'mantine-form-zod-resolver'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, useSearchParams } from 'react-router'
import { z } from 'zod'
import { Problem } from '@/shared/api/problem'
import { useSession } from '@/shared/session/session'
import { Notice } from '@/shared/ui/Notice'
import { PasswordField } from '@/shared/ui/PasswordField'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { useCreateSession } from './api/create-session'
import { FormPage } from './FormPage'
import { Providers } from './Providers'
import { required } from './rules'

export function Component() {
  const { t } = useTranslation()
  const session = useSession()
  const [search] = useSearchParams()
  const signIn = useCreateSession()
  const form = useForm({
    initialValues: { email: '', password: '', rememberMe: false },
    validate: zod4Resolver(z.object({ email: required(t), password: required(t), rememberMe: z.boolean() })),
  })
  const problem = search.get('problem')
  if (session.status === 'in') {
    const next = search.get('next')
    return <Navigate to={next?.startsWith('/app') ? next : '/app'} replace />
  }
  return (
    <FormPage
      title={t('signIn.title')}
      elsewhere={
        <>
          {t('signIn.noAccount')}{' '}
          <Anchor component={Link} to="/sign-up">
            {t('signUp.action')}
          </Anchor>
        </>
      }
    >
      {search.get('ended') && <Notice kind="info">{t('signIn.ended')}</Notice>}
      {problem && !signIn.error && <ProblemAlert error={new Problem(problem, 400, '')} />}
      <form onSubmit={form.onSubmit((values) => signIn.mutate(values))} noValidate>
        <Stack>
          <TextInput
            label={t('field.email')}
            type="email"
            autoComplete="username"
            required
            {...form.getInputProps('email')}
          />
          <PasswordField
            label={t('field.password')}
            autoComplete="current-password"
            {...form.getInputProps('password')}
          />
          <Checkbox label={t('signIn.remember')} {...form.getInputProps('rememberMe', { type: 'checkbox' })} />
          <ProblemAlert error={signIn.error} />
          <Button type="submit" loading={signIn.isPending}>
            {t('signIn.action')}
          </Button>
        </Stack>
      </form>
      <Providers termsAccepted={false} />
      <Anchor component={Link} to="/forgot-password" ta="center">
        {t('signIn.forgot')}
      </Anchor>
    </FormPage>
  )
}
