import { Anchor, Button, Checkbox, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { zod4Resolver } from 'mantine-form-zod-resolver'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { z } from 'zod'
import { isLanguage } from '@/shared/i18n/languages'
import { Notice } from '@/shared/ui/Notice'
import { PasswordField } from '@/shared/ui/PasswordField'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { useCreateAccount } from './api/create-account'
import { useResendVerification } from './api/resend-verification'
import { FormPage } from './FormPage'
import { Providers } from './Providers'
import { email, required } from './rules'

export function Component() {
  const { t, i18n } = useTranslation()
  const [key] = useState(() => crypto.randomUUID())
  const create = useCreateAccount()
  const form = useForm({
    initialValues: { firstName: '', lastName: '', email: '', password: '', termsAccepted: false },
    validate: zod4Resolver(
      z.object({
        firstName: required(t),
        lastName: required(t),
        email: email(t),
        password: required(t),
        termsAccepted: z.literal(true, t('signUp.termsRule')),
      }),
    ),
  })
  if (create.isSuccess) {
    return <CheckMail email={form.values.email} />
  }
  return (
    <FormPage
      title={t('signUp.title')}
      lead={t('signUp.lead')}
      elsewhere={
        <>
          {t('signUp.haveAccount')}{' '}
          <Anchor component={Link} to="/sign-in">
            {t('signIn.action')}
          </Anchor>
        </>
      }
    >
      <form
        noValidate
        onSubmit={form.onSubmit((values) =>
          create.mutate({ ...values, key, language: isLanguage(i18n.language) ? i18n.language : 'en' }),
        )}
      >
        <Stack>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput
              label={t('field.firstName')}
              autoComplete="given-name"
              required
              {...form.getInputProps('firstName')}
            />
            <TextInput
              label={t('field.lastName')}
              autoComplete="family-name"
              required
              {...form.getInputProps('lastName')}
            />
          </SimpleGrid>
          <TextInput
            label={t('field.email')}
            type="email"
            autoComplete="email"
            required
            {...form.getInputProps('email')}
          />
          <PasswordField
            label={t('field.password')}
            description={t('field.passwordRule')}
            autoComplete="new-password"
            {...form.getInputProps('password')}
          />
          <Checkbox label={t('signUp.terms')} {...form.getInputProps('termsAccepted', { type: 'checkbox' })} />
          <Anchor component={Link} to="/about/terms" fz="sm" target="_blank">
            {t('about.terms')}
          </Anchor>
          <ProblemAlert error={create.error} />
          <Button type="submit" loading={create.isPending}>
            {t('signUp.action')}
          </Button>
        </Stack>
      </form>
      <Providers
        termsAccepted
        {...(!form.values.termsAccepted && {
          refuse: () => form.setFieldError('termsAccepted', t('signUp.termsRule')),
        })}
      />
    </FormPage>
  )
}

function CheckMail({ email: address }: { email: string }) {
  const { t } = useTranslation()
  const resend = useResendVerification()
  return (
    <FormPage title={t('signUp.checkMail')} lead={t('signUp.checkMailText', { email: address })}>
      <ProblemAlert error={resend.error} />
      {resend.isSuccess && <Notice kind="success">{t('signUp.resent')}</Notice>}
      <Button variant="default" loading={resend.isPending} onClick={() => resend.mutate(address)}>
        {t('signUp.resend')}
      </Button>
    </FormPage>
  )
}
