import { fetched } from '@/shared/session/session'

interface Asked {
  body?: unknown
  headers?: Record<string, string>
}

/** A request whose answer's type is named by whoever asks; a refusal is a problem. */
export async function ask<Answer>(method: 'GET' | 'POST' | 'PUT', address: string, { body, headers }: Asked = {}) {
  const json = body === undefined ? {} : { body: JSON.stringify(body) }
  const type = body === undefined ? {} : { 'Content-Type': 'application/json' }
  const response = await fetched(new Request(address, { method, ...json, headers: { ...type, ...headers } }))
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as Answer
}
