import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Section } from '@/shared/ui/Section'

interface OtherDraftProps {
  text: string
  take: () => void
  keep: () => void
}

/** What was written on another device while something else was written here: one of both is chosen, none is lost before. */
export function OtherDraft({ text, take, keep }: OtherDraftProps) {
  const { t } = useTranslation()
  return (
    <Section title={t('otherDraft.title')} lead={t('otherDraft.text')}>
      <Stack>
        <Text dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
          {text}
        </Text>
        <Group gap="xs">
          <Button variant="default" onClick={take}>
            {t('otherDraft.take')}
          </Button>
          <Button variant="default" onClick={keep}>
            {t('otherDraft.keep')}
          </Button>
        </Group>
      </Stack>
    </Section>
  )
}
