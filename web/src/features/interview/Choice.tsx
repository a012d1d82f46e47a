import { Group, Radio, type RadioGroupProps } from '@mantine/core'

/** One of a few, side by side where there is room. */
export function Choice({ children, ...rest }: RadioGroupProps) {
  return (
    <Radio.Group {...rest}>
      <Group mt="xs" gap="xs" style={{ columnGap: 'var(--mantine-spacing-lg)' }}>
        {children}
      </Group>
    </Radio.Group>
  )
}
