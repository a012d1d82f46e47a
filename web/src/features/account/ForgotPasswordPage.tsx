import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { zod4Resolver } from 'mantine-form-zod-resolver'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
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
    <FormPage title={t('forgot.title')} lead={t('forgot.lead')}>
      {forgot.isSuccess ? (
        <Text role="status">{t('forgot.done')}</Text>
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
