import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

/** Where to go from a CV that is not there. */
export function AllCvs() {
  const { t } = useTranslation()
  return (
    <Button component={Link} to="/app/cvs" variant="default" size="xs">
      {t('cv.all')}
    </Button>
  )
}
