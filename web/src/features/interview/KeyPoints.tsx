import { List, Text, ThemeIcon } from '@mantine/core'
import Check from 'lucide-react/icons/check'
import X from 'lucide-react/icons/x'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'

/** What a good answer holds, and which words of this one speak of it. */
export function KeyPoints({ feedback }: { feedback: Schema<'AnswerFeedback'> }) {
  const { t } = useTranslation()
  return (
    <List spacing="xs" center={false} listStyleType="none">
      {feedback.evidence.map((verdict) => (
        <List.Item
          key={verdict.point}
          icon={
            <ThemeIcon size={22} radius="xl" color={verdict.covered ? '#1d6b36' : 'gray.7'}>
              {verdict.covered ? (
                <Check size={14} aria-label={t('report.found')} />
              ) : (
                <X size={14} aria-label={t('report.missed')} />
              )}
            </ThemeIcon>
          }
        >
          <Text span dir="auto">
            {verdict.point}
          </Text>
          {verdict.covered && verdict.quote && (
            <Text fz="sm" c="dimmed" dir="auto">
              {t('report.restsOn', { quote: verdict.quote })}
            </Text>
          )}
        </List.Item>
      ))}
    </List>
  )
}
