import { Problem } from '@/shared/api/problem'
import { authorised } from '@/shared/session/session'

/** Fetches a file in the name of whoever is signed in and hands it to the browser. */
export async function download(address: string, name: string, accept: string) {
  const response = await authorised(new Request(address, { headers: { Accept: accept } }))
  if (!response.ok) {
    throw Problem.of(await response.json().catch(() => undefined), response)
  }
  const url = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
