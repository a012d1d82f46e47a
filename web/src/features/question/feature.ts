import BookOpen from 'lucide-react/icons/book-open'
import type { Feature } from '@/shared/feature'

export const feature: Feature = {
  routes: [
    { path: 'admin/questions', lazy: () => import('./QuestionsPage'), handle: { page: 'admin/questions' } },
    { path: 'admin/questions/:id', lazy: () => import('./QuestionPage'), handle: { page: 'admin/question' } },
  ],
  menu: [
    {
      to: '/app/admin/questions',
      label: 'menu.questions',
      icon: BookOpen,
      order: 80,
      group: 'menu.administration',
      roles: ['admin'],
    },
  ],
}
