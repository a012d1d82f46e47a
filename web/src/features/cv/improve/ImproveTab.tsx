import { Button, Group, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Loaded } from '@/shared/ui/Loaded'
import { Notice } from '@/shared/ui/Notice'
import { useVersion } from '../api/get-version'
import type { CvVersion } from '../api/types'
import { ProposalView } from './ProposalView'
import { WishForm } from './WishForm'

interface ImproveTabProps {
  cvId: string
  version: number
}

/** Changes that would make a version better: asked for, looked at, accepted one by one. */
export function ImproveTab({ cvId, version }: ImproveTabProps) {
  return (
    <Loaded query={useVersion(cvId, version)}>
      {(found) => <Proposals key={found.id} found={found} />}
    </Loaded>
  )
}

function Proposals({ found }: { found: CvVersion }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [asking, ask] = useState(false)
  const [chosen, choose] = useState<string>()
  const { cvId, number: version, optimisations } = found
  const [known] = useState(optimisations.length)
  const proposal = optimisations.find(({ id }) => id === chosen) ?? optimisations.at(-1)
  if (found.status !== 'read') {
    return <Notice kind="info">{t('cv.improve.notRead')}</Notice>
  }
  if (!proposal || asking) {
    const proposed = (id: string) => {
      choose(id)
      ask(false)
    }
    return <WishForm {...{ cvId, version, proposed }} {...(proposal && { leave: () => ask(false) })} />
  }
  return (
    <Stack gap="lg">
      <Group align="flex-end" gap="sm">
        {optimisations.length > 1 && (
          <Select
            label={t('cv.improve.proposals')}
            flex="1 1 16rem"
            maw="28rem"
            allowDeselect={false}
            value={proposal.id}
            onChange={(id) => choose(id ?? proposal.id)}
            data={[...optimisations].reverse().map(({ id, level, targetRole, targetCompany, proposedAt }) => ({
              value: id,
              label: [format.dateTime(proposedAt), t(`cv.improve.levels.${level}`), targetRole, targetCompany]
                .filter(Boolean)
                .join(' · '),
            }))}
          />
        )}
        <Button variant="default" onClick={() => ask(true)}>
          {t('cv.improve.askAnew')}
        </Button>
      </Group>
      <ProposalView key={proposal.id} {...{ cvId, version, proposal }} fresh={optimisations.length > known} />
    </Stack>
  )
}
