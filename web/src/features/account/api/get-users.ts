import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answerOf, client } from '@/shared/api/client'

/** @param address whose account to look for; everybody's if there is none */
export function useUsers(address: string | null, page: number, size: number) {
  return useQuery({
    queryKey: ['users', address, page, size],
    queryFn: () =>
      address === null
        ? answerOf(client.GET('/api/v1/admin/users', { params: { query: { page, size } } }))
        : answerOf(client.POST('/api/v1/admin/users/search', { body: { email: address } })),
    placeholderData: keepPreviousData,
  })
}
