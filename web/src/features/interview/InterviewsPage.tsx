import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { Pages } from '@/shared/ui/Pages'
import { useInterviews } from './api/get-interviews'
import { InterviewList } from './InterviewList'

const SIZE = 20
const BONES = 6

export function Component() {
  const { t } = useTranslation()
  const [page, setPage] = useState(0)
  const interviews = useInterviews(page, SIZE)
  return (
    <Page
      title={t('menu.interviews')}
      actions={
        <Button component={Link} to="/app/interviews/new" hiddenFrom="md">
          {t('interviews.start')}
        </Button>
      }
    >
      <Loaded query={interviews} rows={BONES}>
        {(found) => (
          <Stack>
            <InterviewList label={t('menu.interviews')} interviews={found.interviews} />
            <Pages page={page} size={SIZE} total={found.total} choose={setPage} />
          </Stack>
        )}
      </Loaded>
    </Page>
  )
}
