import { Group, Text } from '@mantine/core'
import { Link } from 'react-router'

export function Brand({ to }: { to: string }) {
  return (
    <Group component={Link as never} {...{ to }} gap={8} wrap="nowrap" style={{ textDecoration: 'none', color: 'inherit' }}>
      <img src="/favicon.svg" width={28} height={28} alt="" />
      <Text fw={700} span style={{ whiteSpace: 'nowrap' }}>
        InterviewAI Pro
      </Text>
    </Group>
  )
}
