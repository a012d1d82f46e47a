import { Button, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Notice } from '@/shared/ui/Notice'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { StickyBar } from '@/shared/ui/StickyBar'
import { versionAddress } from '../addresses'
import { useMakeVersion } from '../api/make-version'
import type { Proposal } from '../api/judgement'
import look from './improve.module.css'

const NAME = 200

interface MakeVersionProps {
  cvId: string
  version: number
  proposal: Proposal
  /** How many changes are accepted. */
  accepted: number
  /** Texts of those that had gaps. */
  filled: Record<string, string>
  /** Once they stand in a version. */
  written: () => void
}

/** How much is accepted, which stays in sight, and the step that makes a version of it. */
export function MakeVersion({ cvId, version, proposal, accepted, filled, written }: MakeVersionProps) {
  const { t } = useTranslation()
  const [asking, ask] = useState(false)
  const [branch, setBranch] = useState('')
  const make = useMakeVersion(cvId, version)
  const target = [proposal.targetRole, proposal.targetCompany].filter(Boolean).join(' · ').slice(0, NAME)
  const made = () => {
    ask(false)
    written()
  }
  return (
    <>
      {make.isSuccess && (
        <Notice
          kind="success"
          title={t('cv.improve.made', { number: make.data })}
          action={
            <Button component={Link} to={versionAddress(cvId, make.data)} size="xs">
              {t('cv.improve.look')}
            </Button>
          }
        >
          {t('cv.improve.madeText')}
        </Notice>
      )}
      <StickyBar label={t('cv.improve.make')}>
        <Text className={look.bar ?? ''} role="status">
          {t('cv.improve.accepted', { accepted, total: proposal.changes.length })}
        </Text>
        <Button
          disabled={accepted === 0}
          onClick={() => {
            setBranch(target)
            ask(true)
          }}
        >
          {t('cv.improve.make')}
        </Button>
      </StickyBar>
      <Modal
        opened={asking}
        onClose={() => ask(false)}
        title={t('cv.improve.make')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const name = branch.trim()
            make.mutate({ proposal, filled, ...(name && { branch: name }) }, { onSuccess: made })
          }}
        >
          <Stack>
            <Text>{t('cv.improve.makeText', { number: version })}</Text>
            <TextInput
              label={t('cv.improve.branch')}
              description={t('cv.improve.branchText')}
              maxLength={NAME}
              value={branch}
              onChange={(event) => setBranch(event.currentTarget.value)}
            />
            <ProblemAlert error={make.error} />
            <Button type="submit" loading={make.isPending}>
              {t('cv.improve.make')}
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  )
}
