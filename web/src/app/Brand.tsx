import { Link } from 'react-router'
import look from './shell.module.css'

const NAME = 'InterviewAI Pro'

/** The mark, with the name beside it where there is room. */
export function Brand({ to, short = false }: { to: string; short?: boolean }) {
  return (
    <Link to={to} className={look.brand} aria-label={short ? NAME : undefined}>
      <img src="/favicon.svg" width={28} height={28} alt="" />
      {!short && <span>{NAME}</span>}
    </Link>
  )
}
