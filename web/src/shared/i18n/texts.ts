import type en from '../../locales/en.json'

type Common = typeof en

/** What can be said in each language: what all use, and what features add in a `texts.d.ts` beside their `locales`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- features add to it
export interface Texts extends Common {}
