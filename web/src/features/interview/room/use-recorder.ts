import { useCallback, useEffect, useRef, useState } from 'react'

/** Seconds by which a recording ends early: a page in the background looks at its clock once a second. */
const EARLY = 3

export type RecorderState = 'idle' | 'asking' | 'recording' | 'refused' | 'unsupported'

/** Records the microphone for up to some seconds, and tells how loud it is right now, 0–1. */
export function useRecorder(recorded: (audio: Blob) => void, longest = Infinity) {
  const [state, setState] = useState<RecorderState>('idle')
  const [level, setLevel] = useState(0)
  const [seconds, setSeconds] = useState(0)
  const running = useRef<{ recorder: MediaRecorder; stop: () => void } | null>(null)

  const start = async () => {
    if (typeof MediaRecorder === 'undefined' || !navigator.mediaDevices) {
      setState('unsupported')
      return
    }
    setState('asking')
    let stream: MediaStream
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    } catch {
      setState('refused')
      return
    }
    const parts: Blob[] = []
    const recorder = new MediaRecorder(stream)
    const meter = levelMeter(stream)
    const begun = Date.now()
    const ticking = setInterval(() => {
      setLevel(meter.level())
      const now = (Date.now() - begun) / 1000
      setSeconds(now)
      if (now >= longest - EARLY) {
        recorder.stop()
      }
    }, 100)
    recorder.ondataavailable = (event) => parts.push(event.data)
    const stop = () => {
      clearInterval(ticking)
      meter.close()
      stream.getTracks().forEach((track) => track.stop())
      running.current = null
      setState('idle')
      setLevel(0)
      setSeconds(0)
    }
    recorder.onstop = () => {
      stop()
      recorded(new Blob(parts, { type: recorder.mimeType }))
    }
    running.current = { recorder, stop }
    recorder.start(1000)
    setState('recording')
  }

  const finish = useCallback(() => running.current?.recorder.stop(), [])

  const discard = useCallback(() => {
    const recording = running.current
    if (recording) {
      recording.recorder.onstop = recording.stop
      recording.recorder.stop()
    }
  }, [])

  // whoever goes to another question finds what was said until then
  useEffect(() => finish, [finish])

  return { state, level, seconds, start, finish, discard }
}

function levelMeter(stream: MediaStream) {
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  analyser.fftSize = 1024
  context.createMediaStreamSource(stream).connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  return {
    /** Root mean square of the last samples; speech comes to about a third, so that is shown as full. */
    level: () => {
      analyser.getFloatTimeDomainData(samples)
      const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length
      return Math.min(1, Math.sqrt(power) * 3)
    },
    close: () => void context.close(),
  }
}
