import {
  type ButtonProps,
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type MantineTheme,
  type VariantColorsResolver,
} from '@mantine/core'

/*
 * The tokens of docs/design.md. In each colour shade 6 bears white text and stands as text on white, shade 4 bears dark
 * text and stands as text on dark; 0–1 tint in light, 8–9 are text on those tints (contrast 4.5 and more in each case).
 */
const ink: MantineColorsTuple = [
  '#eef0fe',
  '#dfe2fd',
  '#c3c9fb',
  '#a9b2f8',
  '#929df6',
  '#6b77ea',
  '#4a56d4',
  '#3d48b8',
  '#333c98',
  '#282f78',
]
const green: MantineColorsTuple = [
  '#e8f7ee',
  '#d3f0de',
  '#a6dfbb',
  '#7fd29f',
  '#5cc285',
  '#2f9e5f',
  '#1a7f47',
  '#15683a',
  '#11542f',
  '#0c4225',
]
const orange: MantineColorsTuple = [
  '#fff5e0',
  '#feebc8',
  '#fcd995',
  '#f8c666',
  '#f2b13c',
  '#c77f00',
  '#a36100',
  '#8a5100',
  '#6b3f00',
  '#533000',
]
const red: MantineColorsTuple = [
  '#fdeeec',
  '#fbdad6',
  '#f6b5ad',
  '#f49c92',
  '#f28379',
  '#dc4a3d',
  '#c0362a',
  '#a32c21',
  '#85241b',
  '#671b14',
]
const blue: MantineColorsTuple = [
  '#e9f4fd',
  '#d2e8fa',
  '#a5d0f4',
  '#84beef',
  '#62abe8',
  '#2f86d0',
  '#1c6bb0',
  '#17588f',
  '#134773',
  '#0e3658',
]
const gray: MantineColorsTuple = [
  '#f8f9fb',
  '#f1f3f6',
  '#e5e8ed',
  '#d5dae1',
  '#b9c0cb',
  '#868f9d',
  '#5b6574',
  '#49525f',
  '#363d49',
  '#222831',
]
/** 0–2 text, 3 what is disabled, 4 lines, 5 what is pointed at, 6 fields, 7 cards, 8 the page. */
const dark: MantineColorsTuple = [
  '#e7eaef',
  '#cbd1da',
  '#a7b0bd',
  '#7f8998',
  '#323a46',
  '#262d37',
  '#1e242d',
  '#171c23',
  '#0f1318',
  '#0a0d11',
]

const TINTED = Object.entries({ ink, green, orange, red, blue, gray })

/** Text on a filled colour is white in light and dark in dark, where the colour is the lighter one. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input)
  const named = (input.color ?? input.theme.primaryColor) in input.theme.colors
  return input.variant === 'filled' && named ? { ...resolved, color: 'var(--on-filled)' } : resolved
}

const FONT = '"Geist Variable", "Geist Fallback", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif'

const SMALL = '0.8125rem'
const BODY = '0.9375rem'
const LARGE = '1.125rem'
const DISPLAY = '1.75rem'
const REGULAR = '400'
export const STRONG = '600'

export const theme = createTheme({
  primaryColor: 'ink',
  colors: { ink, green, orange, red, blue, gray, dark },
  primaryShade: { light: 6, dark: 4 },
  variantColorResolver,
  black: '#171b22',
  fontFamily: FONT,
  fontSizes: { xs: SMALL, sm: SMALL, md: BODY, lg: LARGE, xl: DISPLAY },
  lineHeights: { xs: '1.45', sm: '1.45', md: '1.55', lg: '1.4', xl: '1.2' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.5rem' },
  radius: { xs: '0.25rem', sm: '0.375rem', md: '0.5rem', lg: '0.75rem', xl: '1rem' },
  shadows: {
    xs: 'var(--raised)',
    sm: 'var(--raised)',
    md: 'var(--floating)',
    lg: 'var(--floating)',
    xl: 'var(--floating)',
  },
  headings: {
    fontWeight: STRONG,
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: DISPLAY, lineHeight: '1.2' },
      h2: { fontSize: LARGE, lineHeight: '1.35' },
      h3: { fontSize: LARGE, lineHeight: '1.35' },
      h4: { fontSize: LARGE, lineHeight: '1.35' },
      h5: { fontSize: BODY, lineHeight: '1.45' },
      h6: { fontSize: BODY, lineHeight: '1.45' },
    },
  },
  cursorType: 'pointer',
  defaultRadius: 'md',
  respectReducedMotion: true,
  components: {
    Anchor: {
      defaultProps: { underline: 'always' },
      styles: {
        root: { textDecorationColor: 'color-mix(in srgb, currentColor 35%, transparent)', textUnderlineOffset: '0.2em' },
      },
    },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Alert: {
      defaultProps: { variant: 'light', radius: 'lg' },
      styles: {
        title: { fontSize: BODY, fontWeight: STRONG },
        label: { overflow: 'visible' },
        message: { color: 'var(--mantine-color-text)', fontSize: BODY, overflow: 'visible', textOverflow: 'clip' },
      },
    },
    // long labels wrap instead of being cut off, and no letter is cut at its foot
    Badge: {
      defaultProps: { variant: 'light', color: 'gray', radius: 'sm', tt: 'none', fw: REGULAR },
      styles: {
        root: { height: 'auto', minHeight: '1.5rem', maxWidth: '100%', fontSize: SMALL, letterSpacing: 0, paddingInline: 8 },
        label: { whiteSpace: 'normal', overflow: 'visible', lineHeight: 1.4 },
      },
    },
    Button: {
      styles: {
        root: { height: 'auto', minHeight: 'var(--button-height)', paddingBlock: 4, fontWeight: STRONG },
        inner: { height: 'auto', minHeight: 'calc(var(--button-height) - 10px)', overflow: 'visible' },
        label: { height: 'auto', whiteSpace: 'normal', overflow: 'visible', lineHeight: 1.35, textAlign: 'center' },
      },
      vars: (_: MantineTheme, { size }: ButtonProps) => ({
        root: { '--button-fz': size === 'xs' || size === 'compact-xs' ? SMALL : BODY },
      }),
    },
    Checkbox: { defaultProps: { radius: 'xs' }, styles: { label: { fontSize: BODY, lineHeight: 1.45 } } },
    Input: { styles: { input: { fontSize: BODY } } },
    InputWrapper: {
      styles: {
        label: { fontSize: SMALL, fontWeight: STRONG, marginBlockEnd: 4 },
        description: { fontSize: SMALL, lineHeight: 1.45, marginBlockEnd: 4 },
        error: { fontSize: SMALL, lineHeight: 1.45 },
      },
    },
    Radio: { styles: { label: { fontSize: BODY, lineHeight: 1.45 } } },
    // the list itself scrolls, so that it is still the field's list to a screen reader
    Select: {
      defaultProps: { withScrollArea: false },
      styles: { option: { fontSize: BODY }, options: { maxHeight: '15rem', overflowY: 'auto' } },
    },
    Switch: { styles: { label: { fontSize: BODY, lineHeight: 1.45 } } },
    Menu: {
      // what it would hold is no item of a menu
      defaultProps: { withInitialFocusPlaceholder: false, shadow: 'md', radius: 'lg', transitionProps: { duration: 150 } },
    },
    Modal: {
      defaultProps: { radius: 'lg', centered: true, transitionProps: { duration: 180, transition: 'pop' } },
      styles: { title: { fontSize: LARGE, fontWeight: STRONG, lineHeight: 1.35 } },
    },
    Skeleton: { defaultProps: { radius: 'md' } },
    Tooltip: { defaultProps: { withArrow: true, transitionProps: { duration: 150 } } },
  },
})

/** What Mantine takes from variables: our greys, and colours of text that have contrast in both themes and on each tint. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': gray[6],
    '--mantine-color-placeholder': gray[6],
    '--mantine-color-error': red[6],
    '--mantine-color-default-border': gray[3],
    '--mantine-color-disabled-color': gray[6],
    ...Object.fromEntries(
      TINTED.flatMap(([name, shades]) => [
        [`--mantine-color-${name}-light`, shades[name === 'gray' ? 1 : 0]],
        [`--mantine-color-${name}-light-hover`, shades[name === 'gray' ? 2 : 1]],
        [`--mantine-color-${name}-light-color`, shades[name === 'gray' ? 7 : 8]],
      ]),
    ),
  },
  dark: {
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-placeholder': dark[2],
    '--mantine-color-error': red[3],
    '--mantine-color-anchor': ink[3],
    '--mantine-color-disabled-color': dark[2],
    ...Object.fromEntries(
      TINTED.flatMap(([name, shades]) => [
        [`--mantine-color-${name}-text`, shades[3]],
        [`--mantine-color-${name}-light`, `color-mix(in srgb, ${shades[4]} 16%, transparent)`],
        [`--mantine-color-${name}-light-hover`, `color-mix(in srgb, ${shades[4]} 24%, transparent)`],
        [`--mantine-color-${name}-light-color`, shades[2]],
        [`--mantine-color-${name}-outline`, shades[3]],
      ]),
    ),
  },
})
