import { VisuallyHidden } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Schema } from '@/shared/api/client'
import { Confirm } from '@/shared/ui/Confirm'
import { Notice } from '@/shared/ui/Notice'
import { Score } from '@/shared/ui/Score'
import { StickyBar } from '@/shared/ui/StickyBar'
import { useArrival } from '@/shared/ui/use-arrival'
import { useTitle } from '@/shared/ui/use-title'
import { useCompleteInterview } from '../api/complete-interview'
import { useConfigName } from '../names'
import { NotSubmitted } from '../NotSubmitted'
import type { Way } from './AnswerForm'
import { Clock } from './Clock'
import { nextOpen } from './course'
import { Dots } from './Dots'
import { Finish } from './Finish'
import { Footer } from './Footer'
import room from './room.module.css'
import { ScoreCame } from './ScoreCame'
import { Stage } from './Stage'
import { useEvents } from './use-events'
import { useOpenly } from './use-openly'
import { useOutbox } from './use-outbox'

/** Where an interview is held: one question at a time, and in sight how far one is. */
export function Room({ interview }: { interview: Schema<'InterviewView'> }) {
  const { t } = useTranslation()
  const name = useConfigName()(interview.config)
  const navigate = useNavigate()
  const { id, questions, answers, timer } = interview
  const outbox = useOutbox(id, answers)
  const complete = useCompleteInterview(id)
  const [asking, ask] = useDisclosure(false)
  const [openly, setOpenly] = useOpenly()
  const [said, say] = useState('')
  const [way, setWay] = useState<Way>(interview.config.mode === 'audio' ? 'speak' : 'write')
  const beginning = useRef<HTMLHeadingElement>(null)
  const given = new Set([...answers, ...outbox.waiting].map((answer) => answer.questionId))
  const next = nextOpen(questions, given)
  const [chosen, choose] = useState(next?.id)
  const question = questions.find((one) => one.id === chosen)
  useTitle(name)
  useEvents(id)
  useArrival(beginning)

  useEffect(() => {
    if (!question && next) {
      choose(next.id)
    }
  }, [question, next])

  const shown = question?.id
  const before = useRef(shown)
  useEffect(() => {
    if (before.current !== shown) {
      before.current = shown
      beginning.current?.focus({ preventScroll: true })
      window.scrollTo({ top: 0 })
    }
  }, [shown])

  const goOn = (done: string, words: string) => {
    const following = nextOpen(questions, given, done)
    choose(following?.id)
    say(`${words} ${following ? t('room.questionNumber', { order: following.order }) : t('room.allAnswered')}`)
  }
  const end = () => complete.mutate(undefined, { onSuccess: () => navigate(`/app/interviews/${id}/report`) })
  const scored = answers.filter((answer) => answer.scoring === 'scored')
  const latest = scored.reduce<(typeof scored)[number] | undefined>(
    (last, one) => (last && last.submittedAt >= one.submittedAt ? last : one),
    undefined,
  )
  const open = questions.filter((one) => !given.has(one.id)).length
  return (
    <div className={room.stage}>
      <h1 className={room.name}>{name}</h1>
      <StickyBar at="top" label={t('room.progress')}>
        <div className={room.bar}>
          <Dots {...{ questions, answers, given, openly, choose }} current={question?.id} next={next?.id} />
          {timer && timer.questionId === question?.id && <Clock timer={timer} />}
          {latest && (
            <span key={latest.id} className={room.arrived}>
              <VisuallyHidden>{t('room.lastScore')} </VisuallyHidden>
              <Score value={latest.score} of={10} />
            </span>
          )}
        </div>
      </StickyBar>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {outbox.lost && <Notice kind="warning">{t('room.onTheirWay', { count: outbox.waiting.length })}</Notice>}
      {outbox.refused.map((answer) => (
        <NotSubmitted
          key={answer.questionId}
          interviewId={id}
          question={questions.find((one) => one.id === answer.questionId)}
          answer={answer}
          discard={() => outbox.discard(answer.questionId)}
          {...(!given.has(answer.questionId) && { writeAgain: () => choose(answer.questionId) })}
        />
      ))}
      {question ? (
        <Stage
          key={question.id}
          heading={beginning}
          interview={interview}
          question={question}
          onItsWay={outbox.waiting.find((one) => one.questionId === question.id)?.text}
          submit={(text, duration) => {
            outbox.add({ questionId: question.id, text, duration })
            goOn(question.id, t('room.submitted'))
          }}
          skipped={() => goOn(question.id, t('room.skippedNow'))}
          end={ask.open}
          way={way}
          setWay={setWay}
          {...(next && next.id !== question.id && { goOn: () => choose(next.id) })}
          {...(!next && { goOn: () => choose(undefined) })}
        />
      ) : (
        <Finish
          heading={beginning}
          interview={interview}
          sending={outbox.waiting.some((one) => !one.arrived)}
          busy={complete.isPending}
          error={complete.error}
          end={end}
          choose={choose}
        />
      )}
      <ScoreCame questions={questions} scored={scored} look={choose} />
      {question && <Footer history={interview.history} openly={openly} setOpenly={setOpenly} />}
      <Confirm
        opened={asking}
        close={ask.close}
        title={t('room.completeTitle')}
        action={t('room.complete')}
        busy={complete.isPending || outbox.waiting.some((one) => !one.arrived)}
        error={complete.error}
        confirm={end}
      >
        {open > 0 ? t('room.completeOpen', { value: open }) : t('room.completeAll')}
      </Confirm>
    </div>
  )
}
