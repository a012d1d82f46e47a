import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vitest/config'

const APPLICATION = process.env.APPLICATION ?? 'http://localhost:3000'

/** The service worker, with the names of all files that it keeps; another file is another version of it. */
function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = ['/', '/favicon.svg', ...Object.keys(bundle).filter((name) => name.startsWith('assets/')).map((name) => `/${name}`)]
        const page = bundle['index.html']
        const version = createHash('sha256')
          .update(files.join())
          .update(page?.type === 'asset' ? page.source : '')
          .digest('hex')
          .slice(0, 12)
        const source = readFileSync(fileURLToPath(new URL('./src/worker/sw.js', import.meta.url)), 'utf8')
          .replace('__VERSION__', version)
          .replace("['__FILES__']", JSON.stringify(files))
        this.emitFile({ type: 'asset', fileName: 'sw.js', source })
      },
    },
  }
}

export default defineConfig({
  plugins: [serviceWorker()],
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
