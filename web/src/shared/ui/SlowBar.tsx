import { useNavigation } from 'react-router'
import ui from './ui.module.css'

/** A line at the top of the window while the next page's files are slow to come. */
export function SlowBar() {
  return useNavigation().state === 'idle' ? null : <div className={ui.slow} aria-hidden data-slow />
}
