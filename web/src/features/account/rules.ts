import type { TFunction } from 'i18next'
import { z } from 'zod'

const MOST_BYTES = 72

/** As the server demands it; it also refuses the passwords that are guessed first. */
export function password(t: TFunction) {
  return z
    .string()
    .min(8, t('field.passwordRule'))
    .refine((text) => new TextEncoder().encode(text).length <= MOST_BYTES, t('field.passwordRule'))
    .refine(
      (text) => [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{L}\p{N}]/u].every((kind) => kind.test(text)),
      t('field.passwordRule'),
    )
}

export function email(t: TFunction) {
  return z.email(t('field.emailRule'))
}

export function required(t: TFunction) {
  return z.string().trim().min(1, t('field.required'))
}
