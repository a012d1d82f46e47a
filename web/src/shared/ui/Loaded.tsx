import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from './ProblemAlert'

interface LoadedProps<Data> {
  query: UseQueryResult<Data>
  children: (data: Data) => ReactNode
}

/** What was asked for, or that it is on its way, or why it cannot be had. What one has already stays on screen. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>) {
  const { t } = useTranslation()
  if (query.data !== undefined) {
    return <>{children(query.data)}</>
  }
  if (query.isError) {
    return <ProblemAlert error={query.error} retry={() => void query.refetch()} />
  }
  return (
    <Stack role="status">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      <Skeleton height={28} width="60%" />
      <Skeleton height={120} />
      <Skeleton height={80} />
    </Stack>
  )
}
