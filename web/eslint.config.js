import { readdirSync } from 'node:fs'
import js from '@eslint/js'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const features = readdirSync('src/features')

/** Imports go one way: app → features → shared; no feature knows another one. */
const oneWay = [
  { target: './src/shared', from: './src/features', message: 'What is shared knows no feature.' },
  { target: './src/shared', from: './src/app', message: 'What is shared does not know the application.' },
  { target: './src/features', from: './src/app', message: 'A feature does not know the application.' },
  ...features.map((feature) => ({
    target: `./src/features/${feature}`,
    from: './src/features',
    except: [`./${feature}`],
    message: 'A feature knows no other one.',
  })),
]

export default tseslint.config(
  { ignores: ['dist', 'target', 'src/shared/api/schema.d.ts', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  jsxA11y.flatConfigs.recommended,
  reactHooks.configs.flat.recommended,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: oneWay }],
      'import-x/no-cycle': 'error',
      'react-hooks/set-state-in-effect': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      'jsx-a11y/no-noninteractive-tabindex': 'off',
    },
  },
)
