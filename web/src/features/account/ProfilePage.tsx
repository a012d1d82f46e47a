import { Avatar, Button, FileButton, Group, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { zod4Resolver } from 'mantine-form-zod-resolver'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { chooseLanguage } from '@/shared/i18n/i18n'
import { isLanguage, LANGUAGE_OPTIONS } from '@/shared/i18n/languages'
import { useProfile } from '@/shared/session/session'
import { Page } from '@/shared/ui/Page'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Section } from '@/shared/ui/Section'
import { useChangeAvatar } from './api/change-avatar'
import { useChangeProfile } from './api/change-profile'
import { useAvatar } from './api/get-avatar'
import { required } from './rules'

export function Component() {
  const { t } = useTranslation()
  return (
    <Page title={t('profile.title')} size="md">
      <Picture />
      <About />
    </Page>
  )
}

function Picture() {
  const { t } = useTranslation()
  const profile = useProfile()
  const avatar = useAvatar(profile.avatar)
  const change = useChangeAvatar()
  return (
    <Section title={t('profile.picture')} lead={t('profile.pictureRule')}>
      <Group>
        <Avatar src={profile.avatar ? (avatar.data ?? null) : null} size={96} alt={t('profile.picture')} />
        <FileButton
          accept="image/png,image/jpeg,image/gif"
          inputProps={{ 'aria-label': t('profile.choosePicture') }}
          onChange={(file) => {
            if (file) {
              change.mutate(file)
            }
          }}
        >
          {(props) => (
            <Button variant="default" loading={change.isPending} {...props}>
              {t('profile.choosePicture')}
            </Button>
          )}
        </FileButton>
        {profile.avatar && (
          <Button variant="default" onClick={() => change.mutate(null)}>
            {t('profile.removePicture')}
          </Button>
        )}
      </Group>
      <ProblemAlert error={change.error} />
    </Section>
  )
}

function About() {
  const { t } = useTranslation()
  const profile = useProfile()
  const change = useChangeProfile()
  const form = useForm({
    initialValues: {
      firstName: profile.firstName,
      lastName: profile.lastName,
      bio: profile.bio,
      language: profile.language,
    },
    validate: zod4Resolver(
      z.object({ firstName: required(t), lastName: required(t), bio: z.string(), language: z.string() }),
    ),
  })
  return (
    <Section title={t('profile.about')}>
      <form
        noValidate
        onSubmit={form.onSubmit((values) =>
          change.mutate(values, {
            onSuccess: () => {
              notifications.show({ message: t('common.saved') })
              if (isLanguage(values.language)) {
                void chooseLanguage(values.language)
              }
            },
          }),
        )}
      >
        <Stack>
          <TextInput label={t('field.email')} value={profile.email} readOnly description={t('profile.emailElsewhere')} />
          <Group grow preventGrowOverflow={false}>
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
          </Group>
          <Textarea label={t('profile.bio')} autosize minRows={2} maxRows={8} {...form.getInputProps('bio')} />
          <Select
            label={t('settings.language')}
            description={t('profile.languageText')}
            allowDeselect={false}
            data={LANGUAGE_OPTIONS}
            {...form.getInputProps('language')}
          />
          <ProblemAlert error={change.error} />
          <Group>
            <Button type="submit" loading={change.isPending}>
              {t('common.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  )
}
