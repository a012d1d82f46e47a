import createClient from 'openapi-fetch'
import { Problem } from './problem'
import type { components, paths } from './schema'
import { authorised } from '@/shared/session/session'

export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

/** Requests of the interface, typed by the document that the application serves, in the name of whoever is signed in. */
export const client = createClient<paths>({ baseUrl: '', fetch: authorised })

interface Answered<Data> {
  data?: Data
  error?: unknown
  response: Response
}

/** What was answered, or a {@link Problem}. */
export async function answerOf<Data>(request: Promise<Answered<Data>>): Promise<Data> {
  const { data, error, response } = await request
  if (!response.ok) {
    throw Problem.of(error, response)
  }
  return data as Data
}
