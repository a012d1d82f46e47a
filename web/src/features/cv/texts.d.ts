import type en from './locales/en.json'

declare module '@/shared/i18n/texts' {
  interface Texts {
    cv: (typeof en)['cv']
  }
}
