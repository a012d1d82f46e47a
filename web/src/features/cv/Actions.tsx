import { ActionIcon, Button, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import Ellipsis from 'lucide-react/icons/ellipsis'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { Confirm } from '@/shared/ui/Confirm'
import { useRemoveCv } from './api/remove-cv'
import type { Cv } from './api/types'
import { Rename } from './Rename'
import { Download } from './versions/Download'

/** What can be done with a CV as a whole, and with the version that is shown. */
export function Actions({ cv, number }: { cv: Cv; number: number }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [downloading, download] = useDisclosure(false)
  const [renaming, rename] = useDisclosure(false)
  const [removing, remove] = useDisclosure(false)
  const removal = useRemoveCv(cv.id)
  return (
    <>
      <Button variant="default" onClick={download.open}>
        {t('cv.download.title')}
      </Button>
      <Button component={Link} to={`/app/cvs/new?cv=${cv.id}`} variant="default">
        {t('cv.upload.next')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size="lg" aria-label={t('cv.more')}>
            <Ellipsis size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={rename.open}>{t('cv.rename')}</Menu.Item>
          <Menu.Item onClick={remove.open}>{t('cv.remove')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {downloading && <Download cv={cv} number={number} close={download.close} />}
      {renaming && <Rename cv={cv} close={rename.close} />}
      <Confirm
        opened={removing}
        close={remove.close}
        title={t('cv.remove')}
        action={t('cv.remove')}
        dangerous
        busy={removal.isPending}
        error={removal.error}
        confirm={() => removal.mutate(undefined, { onSuccess: () => navigate('/app/cvs', { replace: true }) })}
      >
        {t('cv.removeText', { name: cv.name })}
      </Confirm>
    </>
  )
}
