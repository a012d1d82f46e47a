import { Button, Container, Group, SimpleGrid, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import Highlighter from 'lucide-react/icons/highlighter'
import History from 'lucide-react/icons/history'
import ShieldCheck from 'lucide-react/icons/shield-check'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

export function Component() {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = `InterviewAI Pro · ${t('landing.title')}`
  }, [t])
  const reasons = [
    { icon: Highlighter, title: t('landing.evidence'), text: t('landing.evidenceText') },
    { icon: History, title: t('landing.replay'), text: t('landing.replayText') },
    { icon: ShieldCheck, title: t('landing.privacy'), text: t('landing.privacyText') },
  ]
  return (
    <Container size="lg" py={{ base: 'xl', md: 64 }} px={{ base: 'sm', sm: 'md' }}>
      <Stack gap={48}>
        <Stack gap="md" maw={720}>
          <Title order={1} fz={{ base: 32, sm: 48 }} lh={1.15}>
            {t('landing.title')}
          </Title>
          <Text fz="lg">{t('landing.lead')}</Text>
          <Group>
            <Button component={Link} to="/sign-up" size="md">
              {t('landing.start')}
            </Button>
            <Button component={Link} to="/sign-in" size="md" variant="default">
              {t('signIn.action')}
            </Button>
          </Group>
        </Stack>
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="xl">
          {reasons.map(({ icon: Icon, title, text }) => (
            <Stack key={title} gap="xs">
              <ThemeIcon size={44} radius="md" variant="light">
                <Icon size={24} aria-hidden />
              </ThemeIcon>
              <Title order={2} fz="h4">
                {title}
              </Title>
              <Text>{text}</Text>
            </Stack>
          ))}
        </SimpleGrid>
        <Text c="dimmed" fz="sm">
          {t('landing.honest')}
        </Text>
      </Stack>
    </Container>
  )
}
