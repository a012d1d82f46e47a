import { Pagination } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface PagesProps {
  /** 0 for the first. */
  page: number
  size: number
  /** Entries over all pages. */
  total: number
  choose: (page: number) => void
}

/** The pages of a list, with names for screen readers; nothing where there is one. */
export function Pages({ page, size, total, choose }: PagesProps) {
  const { t } = useTranslation()
  if (total <= size) {
    return null
  }
  return (
    <Pagination
      value={page + 1}
      onChange={(next) => choose(next - 1)}
      total={Math.ceil(total / size)}
      getControlProps={(control) => ({ 'aria-label': t(`common.${control}` as 'common.next') })}
      getItemProps={(number) => ({ 'aria-label': t('common.page', { number }) })}
    />
  )
}
