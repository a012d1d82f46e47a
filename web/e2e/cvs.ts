import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import type { inNameOf } from './people'

type Http = Awaited<ReturnType<typeof inNameOf>>

const LABELLED = new URL('../../intelligence/src/test/resources/cv/labelled/', import.meta.url)

/** Where a CV of the labelled set is on this machine. */
export function cvFile(name: string): string {
  return fileURLToPath(new URL(name, LABELLED))
}

/** A CV that was read and judged, made without the browser. */
export async function cvOf(http: Http, name = 'plain-one-column.pdf'): Promise<string> {
  const file = { name, mimeType: 'application/pdf', buffer: readFileSync(cvFile(name)) }
  const id = String((await http.send('/api/v1/cv/upload', { file })).cvId)
  await expect
    .poll(async () => ((await http.get(`/api/v1/cv/${id}`)).cv as { analysisStatus?: string }).analysisStatus, {
      message: `an analysis of ${name}`,
    })
    .toBe('completed')
  return id
}

/** A CV in two columns with three versions: two that are saved, and one that is still to be. */
export async function grownCvOf(http: Http): Promise<string> {
  const id = await cvOf(http, 'side-bar-left.pdf')
  const address = `/api/v1/cv/${id}`
  await http.post(`${address}/confirm`, {})
  await http.post(`${address}/versions`, { from: 1 })
  await http.post(`${address}/confirm`, {
    corrections: [{ type: 'modification', path: 'skills/0', text: 'Something else' }],
  })
  await http.post(`${address}/versions`, { from: 1 })
  return id
}
