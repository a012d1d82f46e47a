import { Text } from '@mantine/core'

/** A number that stands for itself, with what it counts below. */
export function Figure({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <Text fz="xl" fw={700}>
        {value}
      </Text>
      <Text fz="sm" c="dimmed">
        {label}
      </Text>
    </div>
  )
}
