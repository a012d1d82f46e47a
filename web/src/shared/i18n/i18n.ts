import i18next, { type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { localeOf, numberFormat } from './locale'
import { isLanguage, type Language, LANGUAGES } from './languages'
import type { Texts } from './texts'

const CHOICE = 'interviewai.language'
/** What was chosen on this device, else what the browser prefers, else English. */
function preferred(): Language {
  const chosen = localStorage.getItem(CHOICE)
  if (isLanguage(chosen)) {
    return chosen
  }
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en'
}

function show(language: string) {
  if (isLanguage(language)) {
    document.documentElement.lang = language
    document.documentElement.dir = LANGUAGES[language].direction
  }
}

/** @param textsOf reads what can be said in a language */
export async function startTranslations(textsOf: (language: string) => Promise<Partial<Texts>>) {
  const backend: BackendModule = {
    type: 'backend',
    init: () => undefined,
    read: (language, _, done) => {
      textsOf(language).then(
        (texts) => done(null, { ...texts }),
        (error: Error) => done(error, false),
      )
    },
  }
  i18next.on('languageChanged', show)
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === CHOICE && isLanguage(newValue)) {
      void i18next.changeLanguage(newValue)
    }
  })
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: preferred(),
      supportedLngs: Object.keys(LANGUAGES),
      fallbackLng: false,
      interpolation: {
        escapeValue: false,
        alwaysFormat: true,
        format: (value: unknown, _, language) =>
          typeof value === 'number' ? numberFormat(localeOf(language ?? 'en'), {}).format(value) : String(value),
      },
      returnNull: false,
      showSupportNotice: false,
    })
}

/** For this device and all its tabs, until another is chosen. */
export async function chooseLanguage(language: Language) {
  localStorage.setItem(CHOICE, language)
  await i18next.changeLanguage(language)
}
