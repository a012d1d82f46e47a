import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import Volume from 'lucide-react/icons/volume-2'
import { useTranslation } from 'react-i18next'
import { fetched } from '@/shared/session/session'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Player } from './Player'

const OWN = /\/api\/v1\/recordings\/[\w-]+\/audio$/

/**
 * A spoken answer as it was said, for as long as the server keeps it. Where a client keeps its recordings elsewhere, its
 * address is left alone: it must not get the token that opens our own.
 */
export function Recording({ address, name }: { address: string; name: string }) {
  const own = OWN.exec(address)?.[0]
  return own && <OwnRecording address={own} name={name} />
}

function OwnRecording({ address, name }: { address: string; name: string }) {
  const { t } = useTranslation()
  const audio = useMutation({ mutationFn: async () => (await fetched(new Request(address))).blob() })
  if (audio.data) {
    return <Player audio={audio.data} name={name} />
  }
  return (
    <Group gap="xs">
      <Button
        variant="default"
        size="xs"
        leftSection={<Volume size={16} aria-hidden />}
        loading={audio.isPending}
        onClick={() => audio.mutate()}
      >
        {t('voice.hear')}
      </Button>
      <ProblemAlert error={audio.error} />
    </Group>
  )
}
