import { useQuery } from '@tanstack/react-query'
import { fetched } from '@/shared/session/session'

/** One's picture as an address that `img` takes; nothing where there is none. */
export function useAvatar(address: string | undefined) {
  return useQuery({
    queryKey: ['avatar', address],
    enabled: address !== undefined,
    staleTime: Infinity,
    queryFn: async () => {
      const response = await fetched(new Request(address ?? ''))
      return URL.createObjectURL(await response.blob())
    },
  })
}
