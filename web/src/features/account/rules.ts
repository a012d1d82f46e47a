import type { TFunction } from 'i18next'
import { z } from 'zod'

export function email(t: TFunction) {
  return z.email(t('field.emailRule'))
}

export function required(t: TFunction) {
  return z.string().trim().min(1, t('field.required'))
}
