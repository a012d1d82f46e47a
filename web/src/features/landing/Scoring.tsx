import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { AboutPage } from './AboutPage'
import { MEASURED } from './figures'

/** How scores are made, and the figures that are told of them. */
export function Component() {
  const { t } = useTranslation()
  const format = useFormat()
  const figure = (name: string, { part, whole }: { part: number; whole: number }) =>
    `${name}: ${t('about.ofTotal', { part, whole })} (${format.percent(part / whole)})`
  return (
    <AboutPage
      title={t('about.scoring')}
      lead={t('about.scoringLead')}
      parts={[
        { title: t('about.how'), text: [t('about.howText')] },
        {
          title: t('about.measured'),
          text: [
            t('about.measuredText', { questions: MEASURED.questions }),
            figure(t('about.inOrder'), MEASURED.inOrder),
            figure(t('about.pointsRight'), MEASURED.pointsRight),
            figure(t('about.cheatingLow'), MEASURED.cheatingLow),
          ],
        },
        { title: t('landing.limits'), text: [t('landing.honest'), t('landing.limitLanguage'), t('landing.limitJob')] },
      ]}
    />
  )
}
