import { Text } from '@mantine/core'
import { highlight, type Evidence } from './highlight'

/** An answer with the words marked that its score rests on. */
export function Highlighted({ text, evidence }: { text: string; evidence: Evidence[] }) {
  return (
    <Text component="div" style={{ whiteSpace: 'pre-wrap' }} dir="auto">
      {highlight(text, evidence).map((part) =>
        part.points.length > 0 ? (
          <mark key={part.start} title={part.points.join('\n')}>
            {part.text}
          </mark>
        ) : (
          <span key={part.start}>{part.text}</span>
        ),
      )}
    </Text>
  )
}
