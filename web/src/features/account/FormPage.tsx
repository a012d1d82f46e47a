import '@/shared/ui/all.css'
import { Container, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import { Panel } from '@/shared/ui/Panel'
import ui from '@/shared/ui/ui.module.css'
import { useArrival } from '@/shared/ui/use-arrival'
import { useTitle } from '@/shared/ui/use-title'

interface FormPageProps {
  title: string
  lead?: ReactNode
  children: ReactNode
  /** Below the card: the way for whoever is wrong here. */
  elsewhere?: ReactNode
}

/** A page that holds one form and nothing else. */
export function FormPage({ title, lead, children, elsewhere }: FormPageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useTitle(title)
  useArrival(heading)
  return (
    <Container size={440} py={{ base: 'lg', sm: 64 }} px="md">
      <Stack gap="lg">
        <div>
          <Title order={1} ref={heading} tabIndex={-1} className={ui.heading ?? ''} ta="center">
            {title}
          </Title>
          {lead && (
            <Text component="div" c="dimmed" ta="center" mt={4}>
              {lead}
            </Text>
          )}
        </div>
        <Panel>
          <Stack>{children}</Stack>
        </Panel>
        {elsewhere && (
          <Text component="div" ta="center" c="dimmed">
            {elsewhere}
          </Text>
        )}
      </Stack>
    </Container>
  )
}
