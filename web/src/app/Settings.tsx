import '@/shared/ui/all.css'
import { ActionIcon, Group, Menu, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import Languages from 'lucide-react/icons/languages'
import Moon from 'lucide-react/icons/moon'
import Sun from 'lucide-react/icons/sun'
import { useTranslation } from 'react-i18next'
import { chooseLanguage } from '@/shared/i18n/i18n'
import { isLanguage, LANGUAGES } from '@/shared/i18n/languages'

/** Language and colours, for this device. */
export function Settings() {
  const { t, i18n } = useTranslation()
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  return (
    <Group gap={4} wrap="nowrap">
      <Menu>
        <Menu.Target>
          <ActionIcon size="lg" aria-label={t('settings.language')}>
            <Languages size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {Object.entries(LANGUAGES).map(([code, { name }]) => (
            <Menu.Item
              key={code}
              lang={code}
              aria-current={code === i18n.language}
              fw={code === i18n.language ? 600 : 400}
              onClick={() => {
                if (isLanguage(code)) {
                  void chooseLanguage(code)
                }
              }}
            >
              {name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ActionIcon
        size="lg"
        aria-label={dark ? t('settings.light') : t('settings.dark')}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      >
        {dark ? <Sun size={20} aria-hidden /> : <Moon size={20} aria-hidden />}
      </ActionIcon>
    </Group>
  )
}
