import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

/** Where to go from an interview that is not there. */
export function AllInterviews() {
  const { t } = useTranslation()
  return (
    <Button component={Link} to="/app/interviews" variant="default" size="xs">
      {t('report.elsewhere')}
    </Button>
  )
}
