import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Schema } from '@/shared/api/client'
import { fetched } from '@/shared/session/session'
import { cvKey, cvsKey } from './keys'

interface Upload {
  file: File
  /** The same file with the same one is the same upload. */
  key: string
  /** That it is compared with; none if empty. */
  jobDescription: string
  /** Of the CV that it is the next version of; none for a new one. */
  cvId: string | null
}

/** Hands a file in; it is read and judged afterwards. */
export function useUploadCv() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ file, key, jobDescription, cvId }: Upload) => {
      const form = new FormData()
      form.append('file', file, file.name)
      if (jobDescription.trim()) {
        form.append('jobDescription', jobDescription)
      }
      if (cvId) {
        form.append('cvId', cvId)
      }
      const response = await fetched(
        new Request('/api/v1/cv/upload', { method: 'POST', body: form, headers: { 'Idempotency-Key': key } }),
      )
      return (await response.json()) as Schema<'UploadResponse'>
    },
    onSuccess: async ({ cvId }) => {
      await queries.invalidateQueries({ queryKey: cvsKey })
      await queries.invalidateQueries({ queryKey: cvKey(cvId) })
    },
  })
}
