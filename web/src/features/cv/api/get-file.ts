import { useMutation } from '@tanstack/react-query'
import { download } from '@/shared/ui/download'

/** As what a CV can be had: as it was uploaded, or written anew. */
export const FORMATS = ['pdf', 'docx', 'json', 'original'] as const
export type Format = (typeof FORMATS)[number]

interface Wanted {
  format: Format
  version: number
  /** Of the file. */
  name: string
  /** Of the headings that the CV itself does not have. */
  language: string
}

/** Downloads a version as a file. */
export function useFile(cvId: string) {
  return useMutation({
    mutationFn: ({ format, version, name, language }: Wanted) =>
      format === 'original'
        ? download(`/api/v1/cv/${cvId}/file?version=${version}`, name, '*/*')
        : download(
            `/api/v1/cv/${cvId}/export?format=${format}&version=${version}&language=${language}`,
            `${name}.${format}`,
            '*/*',
          ),
  })
}
