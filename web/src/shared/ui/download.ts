import { fetched } from '@/shared/session/session'

/** Fetches a file in the name of whoever is signed in and hands it to the browser. */
export async function download(address: string, name: string, accept: string) {
  const response = await fetched(new Request(address, { headers: { Accept: accept } }))
  const url = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
