import { Anchor, Button, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { zod4Resolver } from 'mantine-form-zod-resolver'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { z } from 'zod'
import { Notice } from '@/shared/ui/Notice'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { useForgotPassword } from './api/forgot-password'
import { FormPage } from './FormPage'
import { email } from './rules'

export function Component() {
  const { t } = useTranslation()
  const forgot = useForgotPassword()
  const form = useForm({
    initialValues: { email: '' },
    validate: zod4Resolver(z.object({ email: email(t) })),
  })
  return (
    <FormPage
      title={t('forgot.title')}
      lead={t('forgot.lead')}
      elsewhere={
        <Anchor component={Link} to="/sign-in">
          {t('signIn.action')}
        </Anchor>
      }
    >
      {forgot.isSuccess ? (
        <Notice kind="success">{t('forgot.done')}</Notice>
      ) : (
        <form noValidate onSubmit={form.onSubmit((values) => forgot.mutate(values.email))}>
          <Stack>
            <TextInput
              label={t('field.email')}
              type="email"
              autoComplete="email"
              required
              {...form.getInputProps('email')}
            />
            <ProblemAlert error={forgot.error} />
            <Button type="submit" loading={forgot.isPending}>
              {t('forgot.action')}
            </Button>
          </Stack>
        </form>
      )}
    </FormPage>
  )
}
