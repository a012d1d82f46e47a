import { Text } from '@mantine/core'
import ChevronDown from 'lucide-react/icons/chevron-down'
import { type ReactNode, useId, useState } from 'react'
import { Link } from 'react-router'
import { Panel } from './Panel'
import ui from './ui.module.css'

/** A list in a card of its own, a row an entry. */
export function Rows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Panel p={0}>
      <ul className={ui.rows} aria-label={label}>
        {children}
      </ul>
    </Panel>
  )
}

interface RowProps {
  title: ReactNode
  /** Where pressing anywhere in the row leads. */
  to?: string
  /** In grey below the title. */
  text?: ReactNode
  /** At the end: a score, a state, a further link. */
  aside?: ReactNode
}

/** An entry of a list; where it leads somewhere, all of it is the link. */
export function Row({ title, to, text, aside }: RowProps) {
  return (
    <li className={ui.row}>
      <div className={ui.rowText}>
        {to ? (
          <Link to={to} className={ui.rowLink}>
            {title}
          </Link>
        ) : (
          <Text component="span" fw={600}>
            {title}
          </Text>
        )}
        {text && (
          <Text fz="sm" c="dimmed" component="div">
            {text}
          </Text>
        )}
      </div>
      {aside && <div className={ui.rowAside}>{aside}</div>}
    </li>
  )
}

interface DisclosureProps {
  /** The line that is always there. */
  title: ReactNode
  aside?: ReactNode
  children: ReactNode
  /** Whether it is open at first. */
  open?: boolean
}

/** An entry of a list of {@link Rows} that opens below its line; what is within is made only then. */
export function Disclosure({ title, aside, children, open = false }: DisclosureProps) {
  const [opened, setOpened] = useState(open)
  const id = useId()
  return (
    <li className={ui.disclosure}>
      <button
        type="button"
        className={ui.summary}
        aria-expanded={opened}
        aria-controls={opened ? id : undefined}
        onClick={() => setOpened(!opened)}
      >
        <span className={ui.summaryText}>{title}</span>
        {aside}
        <ChevronDown size={18} className={ui.chevron} aria-hidden />
      </button>
      {opened && (
        <div id={id} className={`${ui.opened} ${ui.entering}`}>
          {children}
        </div>
      )}
    </li>
  )
}
