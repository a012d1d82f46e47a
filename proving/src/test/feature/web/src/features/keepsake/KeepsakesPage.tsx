import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { Panel } from '@/shared/ui/Panel'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { useCreateKeepsake } from './api/create-keepsake'
import { useKeepsakes } from './api/get-keepsakes'

const LONGEST = 1000

/** Short notes that one keeps. */
export function Component() {
  const { t } = useTranslation()
  const keepsakes = useKeepsakes()
  return (
    <Page title={t('keepsake.title')} size="md">
      <NewKeepsake />
      <Loaded query={keepsakes}>
        {(found) => (
          <Stack>
            {found.keepsakes.map((keepsake) => (
              <Panel key={keepsake.id}>
                <Text dir="auto">{keepsake.text}</Text>
              </Panel>
            ))}
          </Stack>
        )}
      </Loaded>
    </Page>
  )
}

function NewKeepsake() {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const create = useCreateKeepsake()
  return (
    <Stack>
      <Textarea
        label={t('keepsake.note')}
        value={text}
        maxLength={LONGEST}
        onChange={(event) => setText(event.currentTarget.value)}
        dir="auto"
      />
      <ProblemAlert error={create.error} />
      <Group>
        <Button
          disabled={text.trim() === ''}
          loading={create.isPending}
          onClick={() => create.mutate(text, { onSuccess: () => setText('') })}
        >
          {t('keepsake.keep')}
        </Button>
      </Group>
    </Stack>
  )
}
