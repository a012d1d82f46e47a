import { Badge, Text, Title, VisuallyHidden } from '@mantine/core'
import Check from 'lucide-react/icons/check'
import Minus from 'lucide-react/icons/minus'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { type Cycle, type Feature, LIMITS, type Offer } from './api/types'
import look from './plans.module.css'

interface PlanCardProps {
  offer: Offer
  cycle: Cycle
  /** What any plan has, in the order in which all show it. */
  features: Feature[]
  /** Whether it is the reader's. */
  own: boolean
  /** Whether it could be tried first. */
  trial: boolean
  /** The way to it. */
  children: ReactNode
}

/** A plan with its price, its limits, and what it has and lacks. */
export function PlanCard({ offer, cycle, features, own, trial, children }: PlanCardProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const price = offer[cycle]
  return (
    <li className={`${look.plan} ${own ? look.own : ''}`}>
      <div className={look.name}>
        <Title order={2} fz="lg">
          {t(`subscription.plan.${offer.id}`)}
        </Title>
        {own && <Badge variant="light">{t('subscription.yours')}</Badge>}
      </div>
      <div>
        {price && price.minor > 0 ? (
          <>
            <span className={look.price}>{format.money(price)}</span>
            <Text span c="dimmed">
              {t(`subscription.every.${cycle}`)}
            </Text>
          </>
        ) : (
          <span className={look.price}>
            {t(offer.id === 'enterprise' ? 'subscription.onRequest' : 'subscription.freeOfCharge')}
          </span>
        )}
      </div>
      <Text fz="sm">
        {trial &&
          price &&
          t('subscription.trialThen', {
            days: format.days(offer.trialDays),
            price: t(`subscription.per.${cycle}`, { price: format.money(price) }),
          })}
      </Text>
      <div>{children}</div>
      <div className={look.limits}>
        <Text fz="sm" c="dimmed">
          {t('subscription.eachMonth')}
        </Text>
        <dl>
          {LIMITS.map(([limit, meter]) => (
            <div key={limit}>
              <dt>{t(`quota.meter.${meter}`)}</dt>
              <dd>{offer.limits[limit] < 0 ? t('subscription.unlimited') : format.number(offer.limits[limit])}</dd>
            </div>
          ))}
        </dl>
      </div>
      <ul className={look.features}>
        {features.map((feature) => {
          const has = offer.features[feature] ?? false
          return (
            <li key={feature} className={has ? undefined : look.lacking}>
              {has ? <Check size={18} aria-hidden /> : <Minus size={18} aria-hidden />}
              <span>
                <VisuallyHidden>{t(has ? 'subscription.included' : 'subscription.lacking')}: </VisuallyHidden>
                {t(`subscription.feature.${feature}`)}
              </span>
            </li>
          )
        })}
      </ul>
    </li>
  )
}
