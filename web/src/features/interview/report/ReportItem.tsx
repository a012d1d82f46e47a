import { Alert, Badge, Button, Code, Collapse, Group, List, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { Loaded } from '@/shared/ui/Loaded'
import { Panel } from '@/shared/ui/Panel'
import { Score } from '@/shared/ui/Score'
import { useReference } from '../api/get-reference'
import { KeyPoints } from '../KeyPoints'
import { Widened } from '../Widened'
import { Words } from '../Words'

/** One question with the answer, what its score rests on, and where the score comes from. */
export function ReportItem({ interviewId, item }: { interviewId: string; item: Schema<'Item'> }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { question, answer } = item
  const feedback = answer?.feedback
  return (
    <Panel label={t('room.questionOf', { order: question.order, total: '' })}>
      <Stack>
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Title order={3} fz="h5" dir="auto">
            {question.order}. {question.question}
          </Title>
          {answer && <Score value={answer.score} of={10} />}
        </Group>
        {question.widened.length > 0 && (
          <Group gap="xs">
            <Widened question={question} />
          </Group>
        )}
        {!answer && <Text c="dimmed">{t(question.skipped ? 'room.skipped' : 'report.unanswered')}</Text>}
        {answer && (
          <>
            <Group gap="xs">
              <Badge variant="default" tt="none">
                {t(answer.answerType === 'audio' ? 'report.spoken' : 'report.written')}
              </Badge>
              {answer.duration != null && (
                <Badge variant="default" tt="none">
                  {format.duration(answer.duration)}
                </Badge>
              )}
              {answer.late && (
                <Badge color="orange.9" tt="none">
                  {t('report.late')}
                </Badge>
              )}
              {answer.hintCost > 0 && (
                <Badge variant="default" tt="none">
                  {t('report.hintCost', { cost: format.number(answer.hintCost, 1) })}
                </Badge>
              )}
            </Group>
            <Words answer={answer} />
          </>
        )}
        {answer?.noScore && (
          <Alert color="orange" title={t('score.none')}>
            {t(`noScore.${answer.noScore.reason}`)}
          </Alert>
        )}
        {feedback && (
          <>
            <KeyPoints feedback={feedback} />
            {feedback.suggestions.length > 0 && (
              <List>
                {feedback.suggestions.map((text) => (
                  <List.Item key={text} dir="auto">
                    {text}
                  </List.Item>
                ))}
              </List>
            )}
            <Reference interviewId={interviewId} questionId={question.id} />
            <Provenance provenance={feedback.provenance} scoredAt={feedback.scoredAt} />
          </>
        )}
      </Stack>
    </Panel>
  )
}

function Reference({ interviewId, questionId }: { interviewId: string; questionId: string }) {
  const { t } = useTranslation()
  const [opened, { toggle }] = useDisclosure(false)
  const reference = useReference(interviewId, questionId, opened)
  return (
    <div>
      <Button variant="default" size="xs" onClick={toggle} aria-expanded={opened}>
        {t('report.reference')}
      </Button>
      <Collapse in={opened} mt="xs">
        {opened && (
          <Loaded query={reference}>
            {(found) => (
              <Text dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
                {found.exampleAnswer ?? t('report.noReference')}
              </Text>
            )}
          </Loaded>
        )}
      </Collapse>
    </div>
  )
}

function Provenance({ provenance, scoredAt }: { provenance: Schema<'Provenance'>; scoredAt: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [opened, { toggle }] = useDisclosure(false)
  return (
    <div>
      <Button variant="default" size="xs" onClick={toggle} aria-expanded={opened}>
        {t('report.provenance')}
      </Button>
      <Collapse in={opened} mt="xs">
        {opened && (
          <Stack gap={2} fz="sm">
            <Text fz="sm">
              {t('report.judgedBy', {
                engine: provenance.engine,
                model: provenance.model,
                time: format.dateTime(scoredAt),
              })}
            </Text>
            <Text fz="sm">
              {t('report.rubric')} <Code>{provenance.rubricVersion}</Code>
            </Text>
            <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>
              {t('report.inputs')} <Code>{provenance.inputsHash}</Code>
            </Text>
          </Stack>
        )}
      </Collapse>
    </div>
  )
}
