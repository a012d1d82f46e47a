import { QUESTION_TYPES } from '@/shared/choices'

/** What can be chosen, as the server names it. */
export const TYPES = [...QUESTION_TYPES, 'mixed'] as const
/** The fields of work for which questions come with the program. */
export const DOMAINS = [
  'backend',
  'frontend',
  'mobile',
  'software-engineering',
  'databases',
  'distributed-systems',
  'devops',
  'cloud-architecture',
  'networking',
  'security',
  'data',
  'data-engineering',
  'machine-learning',
  'qa',
  'ux-design',
  'product-management',
  'project-management',
  'sales-marketing',
  'customer-support',
  'finance',
  'nursing',
] as const
