import { Button, Group, Radio, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ui/ProblemAlert'
import { Section } from '@/shared/ui/Section'
import { useOptimizeCv } from '../api/optimize-cv'
import type { Level } from '../api/judgement'

const LEVELS: Level[] = ['light', 'moderate', 'aggressive']
/** As long as the server takes them. */
const NAME = 200
const JOB_DESCRIPTION = 20_000

interface WishFormProps {
  cvId: string
  version: number
  /** With the id of what was proposed. */
  proposed: (id: string) => void
  /** Leaves without asking; there is something to go back to. */
  leave?: () => void
}

/** How far an improvement is to go, and what for. */
export function WishForm({ cvId, version, proposed, leave }: WishFormProps) {
  const { t } = useTranslation()
  const [level, setLevel] = useState<Level>('moderate')
  const [targetRole, setRole] = useState('')
  const [targetCompany, setCompany] = useState('')
  const [jobDescription, setJob] = useState('')
  const optimise = useOptimizeCv(cvId, version)
  const ask = () =>
    optimise.mutate(
      {
        optimizationLevel: level,
        ...(targetRole && { targetRole }),
        ...(targetCompany && { targetCompany }),
        ...(jobDescription && { jobDescription }),
      },
      { onSuccess: ({ optimizedCv }) => proposed(optimizedCv.id) },
    )
  return (
    <Section title={t('cv.improve.ask')} lead={t('cv.improve.askText')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          ask()
        }}
      >
        <Stack>
          <Radio.Group
            label={t('cv.improve.level')}
            value={level}
            onChange={(chosen) => setLevel(LEVELS.find((one) => one === chosen) ?? level)}
          >
            <Stack gap="xs" mt="xs">
              {LEVELS.map((one) => (
                <Radio
                  key={one}
                  value={one}
                  label={t(`cv.improve.levels.${one}`)}
                  description={t(`cv.improve.levelText.${one}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label={t('cv.improve.position')}
              maxLength={NAME}
              value={targetRole}
              onChange={(event) => setRole(event.currentTarget.value)}
            />
            <TextInput
              label={t('cv.improve.company')}
              maxLength={NAME}
              value={targetCompany}
              onChange={(event) => setCompany(event.currentTarget.value)}
            />
          </SimpleGrid>
          <Textarea
            label={t('cv.improve.job')}
            description={t('cv.improve.jobText')}
            autosize
            minRows={3}
            maxRows={12}
            maxLength={JOB_DESCRIPTION}
            value={jobDescription}
            onChange={(event) => setJob(event.currentTarget.value)}
          />
          <ProblemAlert error={optimise.error} />
          <Group gap="xs">
            <Button type="submit" loading={optimise.isPending}>
              {t('cv.improve.propose')}
            </Button>
            {leave && (
              <Button variant="default" onClick={leave}>
                {t('common.cancel')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Section>
  )
}
