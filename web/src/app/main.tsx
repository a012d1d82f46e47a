import './first.css'
import './fonts.css'
import './app.css'
import { createRoot } from 'react-dom/client'
import { startTranslations } from '@/shared/i18n/i18n'
import { App } from './App'
import { textsOf } from './texts'

const root = document.getElementById('root')
if (root) {
  void startTranslations(textsOf).then(() => createRoot(root).render(<App />))
}
