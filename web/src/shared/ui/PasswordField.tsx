import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** A field for a password that must be given; what shows it has a name. */
export function PasswordField(props: PasswordInputProps) {
  const { t } = useTranslation()
  return (
    <PasswordInput required visibilityToggleButtonProps={{ 'aria-label': t('field.showPassword') }} {...props} />
  )
}
