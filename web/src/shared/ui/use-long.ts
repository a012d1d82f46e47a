import { useEffect, useState } from 'react'

/** Whether one has waited longer than it usually takes. */
export function useLong(milliseconds: number): boolean {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return long
}
