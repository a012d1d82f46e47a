import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { z } from 'zod'
import { Problem, sentence } from '@/shared/api/problem'
import { useFormat } from '@/shared/i18n/format'
import { Notice } from './Notice'

const plan = z.enum(['free', 'pro', 'elite', 'enterprise'])

const exceeded = z.object({
  meter: z.enum(['mockInterviews', 'cvAnalyses', 'liveQuestions', 'aiTokens']),
  granted: z.number(),
  used: z.number(),
  reserved: z.number(),
  until: z.string(),
  liftedBy: plan.nullish(),
})

const lacking = z.object({ plan })

/** Whether somebody's plan is why something was refused. */
export function isOfPlan(error: unknown): error is Problem {
  return error instanceof Problem && (error.code === 'QUOTA_EXCEEDED' || error.code === 'PLAN_LACKS_FEATURE')
}

/** Says what is used up and until when, or which plan has what is missing, and leads there. */
export function PlanRefusal({ problem }: { problem: Problem }) {
  const { t } = useTranslation()
  const format = useFormat()
  const used = exceeded.safeParse(problem.members).data
  const lifting = used ? used.liftedBy : lacking.safeParse(problem.members).data?.plan
  return (
    <Notice
      kind="error"
      title={sentence(problem, t)}
      action={
        <>
          <Button component={Link} to="/app/plans" size="xs">
            {t('common.plans')}
          </Button>
          {used && (
            <Button component={Link} to="/app/usage" size="xs" variant="default">
              {t('quota.title')}
            </Button>
          )}
        </>
      }
    >
      {used && (
        <div>
          {t('quota.usedUp', {
            meter: t(`quota.meter.${used.meter}`),
            used: used.used + used.reserved,
            granted: used.granted,
            date: format.dateTime(used.until),
          })}
        </div>
      )}
      {lifting && <div>{t('quota.liftedBy', { plan: t(`subscription.plan.${lifting}`) })}</div>}
    </Notice>
  )
}
