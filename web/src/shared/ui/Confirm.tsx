import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from './ProblemAlert'

interface ConfirmProps {
  opened: boolean
  close: () => void
  title: string
  children: ReactNode
  action: string
  dangerous?: boolean
  busy?: boolean
  error?: unknown
  confirm: () => void
}

/** Asks before something is done that cannot be taken back easily. */
export function Confirm(props: ConfirmProps) {
  const { t } = useTranslation()
  return (
    <Modal
      opened={props.opened}
      onClose={props.close}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack>
        <Text component="div">{props.children}</Text>
        <ProblemAlert error={props.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={props.close}>
            {t('common.cancel')}
          </Button>
          <Button color={props.dangerous ? 'red' : 'ink'} loading={props.busy ?? false} onClick={props.confirm}>
            {props.action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
