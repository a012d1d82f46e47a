import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const APPLICATION = process.env.APPLICATION ?? 'http://localhost:3000'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  esbuild: { jsx: 'automatic' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: {
        manualChunks: (id) => (/node_modules\/(react|react-dom|scheduler)\//.test(id) ? 'react' : undefined),
      },
    },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(['/api', '/v3', '/.well-known', '/health'].map((path) => [path, APPLICATION])),
  },
  // ends what hangs, on a slow machine too
  test: { environment: 'happy-dom', include: ['{src,e2e}/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
})
