import { Text } from '@mantine/core'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { useTranslation } from 'react-i18next'
import type { Trouble } from '../api/types'
import look from '../cv.module.css'

/** What programs that read CVs have difficulties with, and what can be done about it. */
export function TroubleNote({ kind }: Pick<Trouble, 'kind'>) {
  const { t } = useTranslation()
  return (
    <div className={look.trouble}>
      <TriangleAlert size={18} aria-hidden />
      <div>
        <Text fw={600}>{t(`cv.trouble.${kind}`)}</Text>
        <Text fz="sm">{t(`cv.trouble.${kind}Text`)}</Text>
      </div>
    </div>
  )
}
