import { useQuery } from '@tanstack/react-query'
import { Problem } from '@/shared/api/problem'
import { authorised } from '@/shared/session/session'

/** One's picture as an address that `img` takes; nothing where there is none. */
export function useAvatar(address: string | undefined) {
  return useQuery({
    queryKey: ['avatar', address],
    enabled: address !== undefined,
    staleTime: Infinity,
    queryFn: async () => {
      const response = await authorised(new Request(address ?? ''))
      if (!response.ok) {
        throw Problem.of(undefined, response)
      }
      return URL.createObjectURL(await response.blob())
    },
  })
}
