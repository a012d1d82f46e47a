import ui from './ui.module.css'

interface RangeProps {
  label: string
  min: number
  max: number
  step?: number
  value: number
  /** The value as people say it; a bare number says nothing where it is a moment or a step. */
  valueText: string
  onChange: (value: number) => void
}

/** A slider that tells screen readers what its place means. */
export function Range({ label, min, max, step = 1, value, valueText, onChange }: RangeProps) {
  return (
    <input
      type="range"
      className={ui.range}
      aria-label={label}
      aria-valuetext={valueText}
      {...{ min, max, step, value }}
      onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
    />
  )
}
