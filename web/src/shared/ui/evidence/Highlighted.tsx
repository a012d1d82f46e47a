import look from './evidence.module.css'
import { highlight, type Evidence } from './highlight'


interface HighlightedProps {
  text: string
  evidence: Evidence[]
  /** How many of the points are shown so far; all if left out. */
  upTo?: number
}

/** An answer with the words marked that its score rests on, each with the numbers of the points that it speaks of. */
export function Highlighted({ text, evidence, upTo = evidence.length }: HighlightedProps) {
  const number = new Map(evidence.map(({ point }, index) => [point, index + 1]))
  return (
    <div className={look.words} dir="auto">
      {highlight(text, evidence.slice(0, upTo)).map((part) =>
        part.points.length > 0 ? (
          <mark key={part.start}>
            {part.text}
            <sup>{part.ending.map((point) => number.get(point)).join(', ')}</sup>
          </mark>
        ) : (
          <span key={part.start}>{part.text}</span>
        ),
      )}
    </div>
  )
}
