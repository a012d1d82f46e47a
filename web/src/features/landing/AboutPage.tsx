import { Anchor, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Page } from '@/shared/ui/Page'
import { Section } from '@/shared/ui/Section'

interface AboutPageProps {
  title: string
  lead: string
  parts: { title: string; text: string[] }[]
}

/** A page that only says something. */
export function AboutPage({ title, lead, parts }: AboutPageProps) {
  const { t } = useTranslation()
  return (
    <Page title={title} lead={lead} size="md">
      {parts.map((part) => (
        <Section key={part.title} title={part.title}>
          <Stack gap="xs">
            {part.text.map((text) => (
              <Text key={text} maw="var(--measure)">
                {text}
              </Text>
            ))}
          </Stack>
        </Section>
      ))}
      <Anchor component={Link} to="/">
        {t('notFound.home')}
      </Anchor>
    </Page>
  )
}
