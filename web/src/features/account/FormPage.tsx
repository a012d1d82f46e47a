import { Container, Paper, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTitle } from '@/shared/ui/use-title'

/** A page that holds one form and nothing else. */
export function FormPage({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  useTitle(title)
  return (
    <Container size={460} py="xl" px={{ base: 'sm', sm: 'md' }}>
      <Paper withBorder p={{ base: 'md', sm: 'xl' }} radius="md">
        <Stack>
          <Title order={1} fz="h2">
            {title}
          </Title>
          {lead && <Text component="div">{lead}</Text>}
          {children}
        </Stack>
      </Paper>
    </Container>
  )
}
