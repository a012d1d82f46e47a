import { Button, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { useRequestEnterprise } from './api/request-enterprise'

/** The plan whose price is agreed upon is asked for in words. */
export function AskForOffer() {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  const [company, setCompany] = useState('')
  const [message, setMessage] = useState('')
  const request = useRequestEnterprise()
  const sent = () => {
    setOpened(false)
    notifications.show({ message: t('subscription.requestSent') })
  }
  return (
    <>
      <Button variant="default" fullWidth onClick={() => setOpened(true)}>
        {t('subscription.request')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('subscription.request')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault()
            request.mutate({ company, message }, { onSuccess: sent })
          }}
        >
          <Stack>
            <TextInput
              required
              label={t('subscription.company')}
              maxLength={200}
              value={company}
              onChange={(event) => setCompany(event.currentTarget.value)}
            />
            <Textarea
              required
              label={t('subscription.message')}
              maxLength={2000}
              minRows={3}
              autosize
              value={message}
              onChange={(event) => setMessage(event.currentTarget.value)}
            />
            <ProblemAlert error={request.error} />
            <Button type="submit" loading={request.isPending}>
              {t('subscription.send')}
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  )
}
