import Briefcase from 'lucide-react/icons/briefcase'
import FileClock from 'lucide-react/icons/file-clock'
import FileText from 'lucide-react/icons/file-text'
import type { Feature } from '@/shared/feature'

export const feature: Feature = {
  routes: [
    { path: 'cvs', lazy: () => import('./CvsPage'), handle: { page: 'cvs' } },
    { path: 'cvs/new', lazy: () => import('./upload/UploadPage'), handle: { page: 'cvs/upload' } },
    { path: 'cvs/:cvId', lazy: () => import('./CvPage'), handle: { page: 'cvs/cv' } },
    { path: 'applications', lazy: () => import('./applications/ApplicationsPage'), handle: { page: 'applications' } },
    { path: 'admin/analyses', lazy: () => import('./admin/ParkedAnalysesPage'), handle: { page: 'admin/analyses' } },
  ],
  menu: [
    { to: '/app/cvs', label: 'cv.title', icon: FileText, order: 44, group: 'cv.menu.group' },
    { to: '/app/applications', label: 'cv.menu.applications', icon: Briefcase, order: 45, group: 'cv.menu.group' },
    {
      to: '/app/admin/analyses',
      label: 'cv.admin.title',
      icon: FileClock,
      order: 85,
      group: 'menu.administration',
      roles: ['admin'],
    },
  ],
}
