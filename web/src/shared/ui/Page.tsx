import { Box, Container, Group, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import ui from './ui.module.css'
import { useArrival } from './use-arrival'
import { useTitle } from './use-title'

/** Of what is read or filled in, of lists, of tables and charts, in pixels. */
const WIDTHS = { sm: 640, md: 800, lg: 1040, xl: 1280 }

interface PageProps {
  title: string
  lead?: ReactNode
  actions?: ReactNode
  size?: keyof typeof WIDTHS
  children: ReactNode
}

/** A page with its title, which is told to screen readers when one comes from another page. */
export function Page({ title, lead, actions, size = 'lg', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useTitle(title)
  useArrival(heading)
  return (
    <Container size={WIDTHS[size]} py={{ base: 'lg', sm: 'xl' }} px={{ base: 'sm', sm: 'lg' }} w="100%">
      <Stack gap="lg">
        <Group justify="space-between" align="flex-start" gap="sm">
          <Box style={{ flex: '1 1 14rem', minWidth: 0 }}>
            <Title order={1} ref={heading} tabIndex={-1} className={ui.heading ?? ''}>
              {title}
            </Title>
            {lead && (
              <Text mt={4} c="dimmed" maw="var(--measure)">
                {lead}
              </Text>
            )}
          </Box>
          {actions && <Group gap="xs">{actions}</Group>}
        </Group>
        {children}
      </Stack>
    </Container>
  )
}
