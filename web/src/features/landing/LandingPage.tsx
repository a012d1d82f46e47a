import { Button, Group, Stack, Text, Title } from '@mantine/core'
import CircleSlash from 'lucide-react/icons/circle-slash'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormat } from '@/shared/i18n/format'
import { Panel } from '@/shared/ui/Panel'
import { Disclosure, Rows } from '@/shared/ui/Rows'
import { ScoreRing } from '@/shared/ui/ScoreRing'
import { useArrival } from '@/shared/ui/use-arrival'
import { MEASURED } from './figures'
import look from './landing.module.css'
import { Sample } from './Sample'
import sample from './sample.json'

export function Component() {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  useArrival(heading)
  useEffect(() => {
    document.title = `InterviewAI Pro · ${t('landing.title')}`
  }, [t])
  return (
    <div className={look.page}>
      <section className={look.hero}>
        <Stack gap="lg">
          <Title order={1} ref={heading} tabIndex={-1} className={look.title ?? ''}>
            {t('landing.title')}
          </Title>
          <Text className={look.lead ?? ''}>{t('landing.lead')}</Text>
          <Group>
            <Button component={Link} to="/sign-up" size="md">
              {t('landing.start')}
            </Button>
            <Button component={Link} to="/sign-in" size="md" variant="default">
              {t('signIn.action')}
            </Button>
            <Button component={Link} to="/plans" size="md" variant="subtle">
              {t('common.plans')}
            </Button>
          </Group>
        </Stack>
        <Sample />
      </section>
      <Part title={t('landing.steps')}>
        <ol className={look.steps}>
          <Step title={t('landing.choose')} text={t('landing.chooseText')} />
          <Step title={t('landing.answer')} text={t('landing.answerText')} />
          <Step title={t('landing.see')} text={t('landing.seeText')} />
        </ol>
      </Part>
      <Part title={t('landing.report')} lead={t('landing.reportText')}>
        <SampleReport />
      </Part>
      <Part title={t('landing.limits')}>
        <Limits />
      </Part>
      <Part title={t('landing.questions')}>
        <Questions />
      </Part>
      <section className={look.ready}>
        <Title order={2} fz="xl" className={look.heading ?? ''}>
          {t('landing.ready')}
        </Title>
        <Button component={Link} to="/sign-up" size="md">
          {t('landing.start')}
        </Button>
      </section>
    </div>
  )
}

/** A part of the page: what it is about beside what it says of it. */
function Part({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className={look.two}>
      <div>
        <Title order={2} fz="xl" className={look.heading ?? ''}>
          {title}
        </Title>
        {lead && (
          <Text c="dimmed" mt="xs">
            {lead}
          </Text>
        )}
      </div>
      {children}
    </section>
  )
}

function Step({ title, text }: { title: string; text: string }) {
  return (
    <li>
      <Text fw={600}>{title}</Text>
      <Text c="dimmed" mt={4}>
        {text}
      </Text>
    </li>
  )
}

/** What the product says of the answer above. */
function SampleReport() {
  const { t } = useTranslation()
  const found = sample.evidence.filter(({ covered }) => covered).length
  const gap = sample.evidence.find(({ covered }) => !covered)
  const { engine, model } = sample.provenance
  return (
    <Panel>
      <div className={look.report}>
        <ScoreRing value={sample.score} of={10} label={t('report.overall')} />
        <Stack gap="xs" flex="1 1 16rem">
          <Text fw={600}>{t('landing.found', { found, total: sample.evidence.length })}</Text>
          {gap && (
            <div>
              <Text fz="sm" c="dimmed">
                {t('landing.gap')}
              </Text>
              <Text lang="en" dir="ltr">
                {gap.point}
              </Text>
            </div>
          )}
          <Text fz="sm" c="dimmed">
            {t('landing.judgedBy', { engine, model })}
          </Text>
        </Stack>
      </div>
    </Panel>
  )
}

function Limits() {
  const { t } = useTranslation()
  const format = useFormat()
  const { part, whole } = MEASURED.pointsRight
  const limits = [
    t('landing.honest'),
    t('landing.limitFigures', { share: format.percent(part / whole) }),
    t('landing.limitLanguage'),
    t('landing.limitJob'),
  ]
  return (
    <ul className={look.limits}>
      {limits.map((limit) => (
        <li key={limit}>
          <CircleSlash size={18} aria-hidden />
          <span>{limit}</span>
        </li>
      ))}
    </ul>
  )
}

function Questions() {
  const { t } = useTranslation()
  const questions = [
    { question: t('landing.cost'), answer: t('landing.costText') },
    { question: t('landing.readers'), answer: t('landing.readersText') },
    { question: t('landing.speech'), answer: t('landing.speechText') },
    { question: t('landing.languages'), answer: t('landing.languagesText') },
    { question: t('landing.erase'), answer: t('landing.eraseText') },
  ]
  return (
    <Rows label={t('landing.questions')}>
      {questions.map(({ question, answer }) => (
        <Disclosure key={question} title={<strong>{question}</strong>}>
          <Text maw="var(--measure)">{answer}</Text>
        </Disclosure>
      ))}
    </Rows>
  )
}
