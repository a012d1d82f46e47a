import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from './Panel'
import { ProblemAlert } from './ProblemAlert'

interface LoadedProps<Data> {
  query: UseQueryResult<Data>
  children: (data: Data) => ReactNode
  /** The way on where there is no such thing. */
  elsewhere?: ReactNode
  /** How many rows are expected; a card of text if left out. */
  rows?: number
}

/** What was asked for, or that it is on its way, or why it cannot be had. What one has already stays on screen. */
export function Loaded<Data>({ query, children, rows, elsewhere }: LoadedProps<Data>) {
  const { t } = useTranslation()
  if (query.data !== undefined) {
    return <>{children(query.data)}</>
  }
  if (query.isError) {
    return <ProblemAlert error={query.error} retry={() => void query.refetch()} elsewhere={elsewhere} />
  }
  return (
    <div role="status">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      <Panel>{rows ? <RowBones rows={rows} /> : <TextBones />}</Panel>
    </div>
  )
}

function RowBones({ rows }: { rows: number }) {
  return (
    <Stack gap="md">
      {Array.from({ length: rows }, (_, row) => (
        <Stack key={row} gap={6}>
          <Skeleton height={14} width="45%" />
          <Skeleton height={10} width="30%" />
        </Stack>
      ))}
    </Stack>
  )
}

function TextBones() {
  return (
    <Stack gap="sm">
      <Skeleton height={18} width="40%" />
      <Skeleton height={12} />
      <Skeleton height={12} width="92%" />
      <Skeleton height={80} />
    </Stack>
  )
}
