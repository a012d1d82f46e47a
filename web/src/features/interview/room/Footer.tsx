import { Button, Collapse, Kbd, Switch, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/shared/api/client'
import room from './room.module.css'
import { SHORTCUTS } from './use-shortcuts'

interface FooterProps {
  history: Schema<'InterviewView'>['history']
  openly: boolean
  setOpenly: (openly: boolean) => void
}

/** How one practises, and what is said once. */
export function Footer({ history, openly, setOpenly }: FooterProps) {
  const { t } = useTranslation()
  const [opened, { toggle }] = useDisclosure(false)
  return (
    <div>
      {history === 'until_end' && (
        <Text fz="sm" c="dimmed" mb="xs">
          {t('room.untilEnd')}
        </Text>
      )}
      <div className={room.footer}>
        <Switch
          label={t('room.openly')}
          checked={openly}
          onChange={(event) => setOpenly(event.currentTarget.checked)}
        />
        <Button variant="subtle" color="gray" size="xs" onClick={toggle} aria-expanded={opened}>
          {t('room.shortcuts')}
        </Button>
      </div>
      <Collapse in={opened}>
        <dl className={room.keys}>
          <dt>
            <Kbd>Ctrl</Kbd> + <Kbd>Enter</Kbd>
          </dt>
          <dd>{t('room.submit')}</dd>
          {SHORTCUTS.map(({ key, does }) => (
            <Shortcut key={key} letter={key} does={t(does)} />
          ))}
        </dl>
      </Collapse>
    </div>
  )
}

function Shortcut({ letter, does }: { letter: string; does: string }) {
  return (
    <>
      <dt>
        <Kbd>Alt</Kbd> + <Kbd>Shift</Kbd> + <Kbd>{letter}</Kbd>
      </dt>
      <dd>{does}</dd>
    </>
  )
}
