import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Row, Rows } from './Rows'

interface Waiting {
  key: string
  title: string
  text: string
  /** Has it tried again; nothing where that cannot help. */
  again: (() => void) | undefined
  settle: () => void
}

interface WaitingRowsProps {
  label: string
  waiting: Waiting[]
  /** What settling one is called. */
  settled: string
  busy?: boolean
}

/** What waits for an administrator, each to be tried again or settled. */
export function WaitingRows({ label, waiting, settled, busy = false }: WaitingRowsProps) {
  const { t } = useTranslation()
  return (
    <Rows label={label}>
      {waiting.map(({ key, title, text, again, settle }) => (
        <Row
          key={key}
          title={title}
          text={text}
          aside={
            <Group gap="xs">
              {again && (
                <Button size="xs" variant="default" disabled={busy} onClick={again}>
                  {t('common.again')}
                </Button>
              )}
              <Button size="xs" variant="default" disabled={busy} onClick={settle}>
                {settled}
              </Button>
            </Group>
          }
        />
      ))}
    </Rows>
  )
}
