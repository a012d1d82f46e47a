import type { Feature } from '@/shared/feature'

/** All that `features` holds; another feature is another folder there. */
export const features: Feature[] = Object.values(
  import.meta.glob<Feature>('../features/*/feature.ts', { eager: true, import: 'feature' }),
)
