import { Button, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { zod4Resolver } from 'mantine-form-zod-resolver'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { z } from 'zod'
import { Notice } from '@/shared/ui/Notice'
import { PasswordField } from '@/shared/ui/PasswordField'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { useResetPassword } from './api/reset-password'
import { FormPage } from './FormPage'
import { required } from './rules'

export function Component() {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const reset = useResetPassword()
  const form = useForm({
    initialValues: { password: '' },
    validate: zod4Resolver(z.object({ password: required(t) })),
  })
  return (
    <FormPage title={t('reset.title')} lead={t('reset.lead')}>
      {reset.isSuccess ? (
        <>
          <Notice kind="success">{t('reset.done')}</Notice>
          <Button component={Link} to="/sign-in">
            {t('signIn.action')}
          </Button>
        </>
      ) : (
        <form
          noValidate
          onSubmit={form.onSubmit((values) => reset.mutate({ ...values, token: search.get('token') ?? '' }))}
        >
          <Stack>
            <PasswordField
              label={t('field.newPassword')}
              description={t('field.passwordRule')}
              autoComplete="new-password"
              {...form.getInputProps('password')}
            />
            <Text fz="sm" c="dimmed">{t('reset.terms')}</Text>
            <ProblemAlert error={reset.error} />
            <Button type="submit" loading={reset.isPending}>
              {t('reset.action')}
            </Button>
          </Stack>
        </form>
      )}
    </FormPage>
  )
}
