import { Button, Pagination, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { useInterviews } from './api/get-interviews'
import { InterviewList } from './InterviewList'

const SIZE = 20

export function Component() {
  const { t } = useTranslation()
  const [page, setPage] = useState(0)
  const interviews = useInterviews(page, SIZE)
  return (
    <Page
      title={t('menu.interviews')}
      actions={
        <Button component={Link} to="/app/interviews/new">
          {t('interviews.start')}
        </Button>
      }
    >
      <Loaded query={interviews}>
        {(found) => (
          <Stack>
            <InterviewList interviews={found.interviews} />
            {found.total > SIZE && (
              <Pagination
                value={page + 1}
                onChange={(next) => setPage(next - 1)}
                total={Math.ceil(found.total / SIZE)}
                getControlProps={(control) => ({ 'aria-label': t(`common.${control}` as 'common.next') })}
                getItemProps={(number) => ({ 'aria-label': t('common.page', { number }) })}
              />
            )}
          </Stack>
        )}
      </Loaded>
    </Page>
  )
}
