import { useState } from 'react'

const PLACE = 'interviewai.openly'

/** Whether one practises with the questions to come in reach; chosen for this device. */
export function useOpenly() {
  const [openly, set] = useState(() => localStorage.getItem(PLACE) !== null)
  const choose = (chosen: boolean) => {
    if (chosen) {
      localStorage.setItem(PLACE, 'yes')
    } else {
      localStorage.removeItem(PLACE)
    }
    set(chosen)
  }
  return [openly, choose] as const
}
