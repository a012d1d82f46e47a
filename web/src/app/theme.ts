import { Anchor, Button, createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

/** Dark enough at 6 and above for white text on it and for text on white (contrast 4.5 and more). */
const ink: MantineColorsTuple = [
  '#eaf3fb',
  '#d3e4f4',
  '#a4c7e8',
  '#78acdc',
  '#5595d1',
  '#2f79bd',
  '#1864ab',
  '#14538f',
  '#104374',
  '#0b3259',
]

export const theme = createTheme({
  primaryColor: 'ink',
  colors: { ink },
  primaryShade: { light: 6, dark: 6 },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  cursorType: 'pointer',
  defaultRadius: 'md',
  components: {
    Anchor: Anchor.extend({ defaultProps: { underline: 'always' } }),
    // long labels of some languages wrap instead of being cut off
    Button: Button.extend({
      styles: {
        root: { height: 'auto', minHeight: 'var(--button-height)', paddingBlock: 4 },
        inner: { height: 'auto', minHeight: 'calc(var(--button-height) - 10px)' },
        label: { height: 'auto', whiteSpace: 'normal' },
      },
    }),
  },
})

/** Secondary text that is still dark (or light) enough to be read: contrast 4.5 and more. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: { '--mantine-color-dimmed': '#495057', '--mantine-color-placeholder': '#5c636a' },
  dark: { '--mantine-color-anchor': '#8ab8e3', '--mantine-color-dimmed': '#b8b8b8', '--mantine-color-placeholder': '#a6a6a6' },
})
