import { Button, Group, TextInput } from '@mantine/core'
import Inbox from 'lucide-react/icons/inbox'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Loaded } from '@/shared/ui/Loaded'
import { Notice } from '@/shared/ui/Notice'
import { PagedRows } from '@/shared/ui/PagedRows'
import { Panel } from '@/shared/ui/Panel'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Row } from '@/shared/ui/Rows'
import { SectionHeading } from '@/shared/ui/SectionHeading'
import { useWebhooks } from '../api/get-webhooks'
import { useReplayWebhooks } from '../api/replay-webhooks'

export function Webhooks() {
  const { t } = useTranslation()
  const format = useFormat()
  const [page, setPage] = useState(0)
  return (
    <>
      <SectionHeading title={t('subscription.webhooks')} lead={t('subscription.replayText')} />
      <Replay />
      <Loaded query={useWebhooks(page)} rows={3}>
        {(found) => (
          <PagedRows label={t('subscription.webhooks')} found={found} choose={setPage} icon={Inbox} empty={t('subscription.noWebhooks')}>
            {found.webhooks.map((one) => (
              <Row
                key={one.id}
                title={one.type}
                text={`${one.id} · ${one.subject}`}
                aside={format.dateTime(one.receivedAt)}
              />
            ))}
          </PagedRows>
        )}
      </Loaded>
    </>
  )
}

/** Folds somebody's messages in another order and says whether the same comes of it. */
function Replay() {
  const { t } = useTranslation()
  const [userId, setUserId] = useState('')
  const replay = useReplayWebhooks()
  return (
    <Panel>
      <Group align="flex-end">
        <TextInput
          label={t('subscription.userId')}
          value={userId}
          onChange={(event) => setUserId(event.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={userId.trim() === ''}
          loading={replay.isPending}
          onClick={() => replay.mutate(userId.trim())}
        >
          {t('subscription.replay')}
        </Button>
      </Group>
      <ProblemAlert error={replay.error} />
      {replay.data && (
        <Notice kind={replay.data.same ? 'success' : 'error'}>
          {t(replay.data.same ? 'subscription.replaySame' : 'subscription.replayOther', {
            messages: replay.data.messages,
          })}
        </Notice>
      )}
    </Panel>
  )
}
