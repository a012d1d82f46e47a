import { EventSourceParserStream } from 'eventsource-parser/stream'
import { authorised } from '@/shared/session/session'

const FIRST_PAUSE = 500
const LONGEST_PAUSE = 15_000

/** Tells of each event of a stream, over lost connections too, until the signal ends it. */
export async function listen(address: string, happened: (name: string) => void, signal: AbortSignal) {
  let last: string | undefined
  let pause = FIRST_PAUSE
  while (!signal.aborted) {
    const opened = Date.now()
    try {
      const response = await authorised(
        new Request(address, {
          signal,
          headers: { Accept: 'text/event-stream', ...(last !== undefined && { 'Last-Event-ID': last }) },
        }),
      )
      if (!response.ok || !response.body) {
        return
      }
      const events = response.body
        .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array<ArrayBuffer>>)
        .pipeThrough(new EventSourceParserStream())
        .getReader()
      for (let next = await events.read(); !next.done; next = await events.read()) {
        last = next.value.id ?? last
        happened(next.value.event ?? 'step')
      }
      happened('end')
    } catch {
      // the connection is lost or the page has gone; the loop tells which
    }
    pause = Date.now() - opened > LONGEST_PAUSE ? FIRST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
