import { useQuery } from '@tanstack/react-query'
import { answerOf, client, type Schema } from '@/shared/api/client'

/** By their numbers. */
export type SourceLines = ReadonlyMap<number, Schema<'DocumentLine'>>

/** The lines of the upload that a version goes back to, which do not change any more. */
export function useSourceLines(cvId: string, version: number) {
  return useQuery({
    queryKey: ['cv-lines', cvId, version],
    queryFn: () =>
      answerOf(client.GET('/api/v1/cv/{cvId}/reading', { params: { path: { cvId }, query: { version } } })),
    select: byNumber,
    staleTime: Infinity,
  })
}

function byNumber({ document }: Schema<'ReadingResponse'>): SourceLines {
  return new Map(document.lines.map((line) => [line.number, line]))
}
