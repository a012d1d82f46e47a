import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { Panel } from '@/shared/ui/Panel'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { useCv } from '../api/get-cv'
import { useUploadCv } from '../api/upload-cv'
import { FileDrop } from './FileDrop'
import { faultOf, LONGEST_JOB_DESCRIPTION } from './limits'

/** A new CV, or the next version of one. */
export function Component() {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const cvId = search.get('cv')
  return cvId ? (
    <NextVersion cvId={cvId} />
  ) : (
    <Page title={t('cv.upload.title')} lead={t('cv.upload.lead')} size="sm">
      <UploadForm cvId={null} />
    </Page>
  )
}

function NextVersion({ cvId }: { cvId: string }) {
  const { t } = useTranslation()
  const { data } = useCv(cvId)
  return (
    <Page title={t('cv.upload.next')} lead={data && t('cv.upload.nextLead', { name: data.name })} size="sm">
      <UploadForm cvId={cvId} />
    </Page>
  )
}

function UploadForm({ cvId }: { cvId: string | null }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<{ file: File; key: string }>()
  const [jobDescription, setJobDescription] = useState('')
  const [fault, setFault] = useState<'missing' | 'empty' | 'tooLarge'>()
  const upload = useUploadCv()
  const choose = (file: File) => {
    setChosen({ file, key: crypto.randomUUID() })
    setFault(faultOf(file))
    upload.reset()
  }
  const send = () => {
    if (!chosen || fault) {
      setFault(fault ?? 'missing')
      return
    }
    upload.mutate(
      { ...chosen, jobDescription, cvId },
      {
        onSuccess: ({ cvId: id, version, scanned }) =>
          navigate(`/app/cvs/${id}?version=${version}`, { replace: true, state: { unscanned: !scanned } }),
      },
    )
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Panel label={t('cv.upload.title')}>
        <Stack>
          <FileDrop file={chosen?.file} choose={choose} />
          {fault && <Notice kind="error">{t(`cv.upload.${fault}`)}</Notice>}
          <Textarea
            label={t('cv.upload.job')}
            description={t('cv.upload.jobText')}
            dir="auto"
            autosize
            minRows={2}
            maxRows={12}
            maxLength={LONGEST_JOB_DESCRIPTION}
            value={jobDescription}
            onChange={(event) => setJobDescription(event.currentTarget.value)}
          />
          <ProblemAlert error={upload.error} retry={send} />
          <Group>
            <Button type="submit" loading={upload.isPending}>
              {t('cv.upload.send')}
            </Button>
            <Text role="status" fz="sm" c="dimmed">
              {upload.isPending && t('cv.upload.sending')}
            </Text>
          </Group>
        </Stack>
      </Panel>
    </form>
  )
}
