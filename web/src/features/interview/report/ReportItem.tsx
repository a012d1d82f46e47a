import { Button, Collapse, Group, List, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import { useFormat } from '@/shared/i18n/format'
import { useRemark } from '@/shared/i18n/said'
import { Loaded } from '@/shared/ui/Loaded'
import { Notice } from '@/shared/ui/Notice'
import { Disclosure } from '@/shared/ui/Rows'
import { Score } from '@/shared/ui/Score'
import { useReference } from '../api/get-reference'
import { KeyPoints } from '@/shared/ui/evidence/KeyPoints'
import { Because } from '../Because'
import { QuestionLine } from '../QuestionLine'
import { Recording } from '../Recording'
import { Widened } from '../Widened'
import { Words } from '../Words'
import { placeOf } from './place'

interface ReportItemProps {
  interviewId: string
  item: Schema<'Item'>
  /** Whether it is open at first. */
  open: boolean
}

/** A line for a question, which opens to the answer, what its score rests on, and where the score comes from. */
export function ReportItem({ interviewId, item, open }: ReportItemProps) {
  const { t } = useTranslation()
  const { question, answer } = item
  return (
    <Disclosure
      open={open}
      title={<QuestionLine question={question} id={placeOf(question)} />}
      aside={
        answer ? (
          <Score value={answer.score} of={10} />
        ) : (
          <Text span fz="sm" c="dimmed">
            {t(question.skipped ? 'room.skipped' : 'report.unanswered')}
          </Text>
        )
      }
    >
      <Stack>
        <Because question={question} />
        {question.widened.length > 0 && (
          <Group gap="xs">
            <Widened question={question} />
          </Group>
        )}
        {answer ? (
          <GivenAnswer interviewId={interviewId} question={question} answer={answer} />
        ) : (
          <Text c="dimmed">{t(question.skipped ? 'room.skipped' : 'report.unanswered')}</Text>
        )}
      </Stack>
    </Disclosure>
  )
}

interface GivenAnswerProps {
  interviewId: string
  question: Schema<'QuestionView'>
  answer: Schema<'AnswerView'>
}

function GivenAnswer({ interviewId, question, answer }: GivenAnswerProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const remark = useRemark()
  const { feedback, noScore } = answer
  const missed = new Set(feedback?.keyPointsMissed)
  const said = feedback?.advice.filter(({ about }) => !about || !missed.has(about)).map(remark) ?? []
  // answers that were scored before there were codes have English sentences only
  const inEnglish = feedback?.suggestions.filter((text) => ![...missed].some((point) => text.includes(point))) ?? []
  const advice = feedback && feedback.advice.length > 0 ? said : inEnglish
  const facts = [
    t(answer.answerType === 'audio' ? 'report.spoken' : 'report.written'),
    answer.duration != null && format.duration(answer.duration),
    answer.late && t('report.late'),
    answer.hintCost > 0 && t('report.hintCost', { cost: format.number(answer.hintCost, 1) }),
  ].filter(Boolean)
  return (
    <>
      <Words answer={answer} />
      {answer.audioUrl && (
        <Recording address={answer.audioUrl} name={t('room.questionNumber', { order: question.order })} />
      )}
      {noScore && (
        <Notice kind="warning" title={t('score.none')}>
          {t(`noScore.${noScore.reason}`)}
        </Notice>
      )}
      {feedback && feedback.findings.length > 0 && (
        <Notice kind="warning" title={t('report.limited')}>
          {feedback.findings.map(remark).join(' ')}
        </Notice>
      )}
      {feedback && <KeyPoints evidence={feedback.evidence} />}
      {advice.length > 0 && (
        <List>
          {advice.map((one) => (
            <List.Item key={one}>{one}</List.Item>
          ))}
        </List>
      )}
      <Text fz="sm" c="dimmed">
        {facts.join(' · ')}
      </Text>
      {feedback && <Behind interviewId={interviewId} questionId={question.id} feedback={feedback} />}
    </>
  )
}

interface BehindProps {
  interviewId: string
  questionId: string
  feedback: Schema<'AnswerFeedback'>
}

/** What one may want to see beyond the answer: a strong one, and how the score came about. */
function Behind({ interviewId, questionId, feedback }: BehindProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [sample, { toggle: toggleSample }] = useDisclosure(false)
  const [origin, { toggle: toggleOrigin }] = useDisclosure(false)
  const reference = useReference(interviewId, questionId, sample)
  const { provenance, scoredAt } = feedback
  return (
    <div>
      <Group gap="xs">
        <Button variant="default" size="xs" onClick={toggleSample} aria-expanded={sample}>
          {t('report.reference')}
        </Button>
        <Button variant="subtle" color="gray" size="xs" onClick={toggleOrigin} aria-expanded={origin}>
          {t('report.provenance')}
        </Button>
      </Group>
      <Collapse in={sample} pt="sm">
        {sample && (
          <Loaded query={reference}>
            {(found) => (
              <Text dir="auto" maw="var(--measure)" style={{ whiteSpace: 'pre-wrap' }}>
                {found.exampleAnswer ?? t('report.noReference')}
              </Text>
            )}
          </Loaded>
        )}
      </Collapse>
      <Collapse in={origin} pt="sm">
        <Text fz="sm">
          {t('report.judgedBy', {
            engine: provenance.engine,
            model: provenance.model,
            time: format.dateTime(scoredAt),
          })}
        </Text>
        <Text fz="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {t('report.rubric')} {provenance.rubricVersion} · {t('report.inputs')} {provenance.inputsHash}
        </Text>
      </Collapse>
    </div>
  )
}
