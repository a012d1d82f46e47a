import { Box, Container, Group, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { useTitle } from './use-title'

interface PageProps {
  title: string
  lead?: ReactNode
  actions?: ReactNode
  size?: 'sm' | 'md' | 'lg' | 'xl'
  children: ReactNode
}

/** The page that was shown last, none before the first. */
let shown: string | undefined

/** A page with its title, which is told to screen readers when one comes from another page. */
export function Page({ title, lead, actions, size = 'lg', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { pathname } = useLocation()
  useTitle(title)
  useEffect(() => {
    // where a page is the first one, the browser begins at its top
    if (shown !== undefined && shown !== pathname) {
      heading.current?.focus({ preventScroll: true })
    }
    shown = pathname
  }, [pathname])
  return (
    <Container size={size} py="lg" px={{ base: 'sm', sm: 'md' }} w="100%">
      <Stack gap="lg">
        <Group justify="space-between" align="flex-start" gap="sm">
          <Box style={{ flex: '1 1 14rem', minWidth: 0 }}>
            <Title order={1} ref={heading} tabIndex={-1} style={{ outline: 'none', overflowWrap: 'anywhere' }} fz="h2">
              {title}
            </Title>
            {lead && (
              <Text mt={4} c="dimmed">
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
