import { Group, Select, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { useCvChoices } from './get-cv-choices'
import { useVersionChoices } from './get-version-choices'

/** One version of a CV. */
export interface ChosenCv {
  cvId: string
  version: number
}

interface ChooseCvProps {
  value: ChosenCv | null
  choose: (cv: ChosenCv | null) => void
  /** Named as the choice of no CV; left out where there has to be one. */
  none?: string
  description?: string
}

/** A CV by its name, and one of its versions where it has several; the present one if nothing else is said. */
export function ChooseCv({ value, choose, none, description }: ChooseCvProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const cvs = useCvChoices().data?.cvs ?? []
  const chosen = cvs.find(({ id }) => id === value?.cvId)
  const versions = useVersionChoices(chosen && chosen.versions > 1 ? chosen.id : undefined).data?.versions ?? []
  const changed = (id: string) => cvs.find((cv) => cv.id === id)?.changedAt
  return (
    <Group align="flex-start" gap="sm">
      <Select
        label={t('cv.chosen.cv')}
        description={description}
        flex="2 1 14rem"
        required={none === undefined}
        allowDeselect={false}
        placeholder={t('cv.chosen.choose')}
        data={[
          ...(none === undefined ? [] : [{ value: '', label: none }]),
          ...cvs.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={value?.cvId ?? (none === undefined ? null : '')}
        onChange={(id) => {
          const cv = cvs.find((one) => one.id === id)
          choose(cv ? { cvId: cv.id, version: cv.current } : null)
        }}
        renderOption={({ option }) => {
          const when = changed(option.value)
          return (
            <div>
              <bdi>{option.label}</bdi>
              {when && (
                <Text fz="sm" c="dimmed">
                  {format.dateTime(when)}
                </Text>
              )}
            </div>
          )
        }}
      />
      {value && versions.length > 1 && (
        <Select
          label={t('cv.chosen.version')}
          flex="1 1 10rem"
          allowDeselect={false}
          data={[...versions].reverse().map(({ number, branch }) => ({
            value: String(number),
            label: t('cv.chosen.versionOf', { number, branch }),
          }))}
          value={String(value.version)}
          onChange={(number) => number && choose({ ...value, version: Number(number) })}
        />
      )}
    </Group>
  )
}
