import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

export function useUsers(page: number, size: number) {
  return useQuery({
    queryKey: ['users', page, size],
    queryFn: () => answerOf(client.GET('/api/v1/admin/users', { params: { query: { page, size } } })),
    placeholderData: keepPreviousData,
  })
}
