import { defineConfig } from 'vite'
import { baseMap } from './build/baseMapPlugin'

// One entry; the map and its worker are fetched only by pages that show a map.
export default defineConfig({
  base: '/assets/',
  publicDir: false,
  plugins: [baseMap()],
  worker: { format: 'es' },
  build: {
    outDir: process.env['ATTEST_DESK_OUT'] ?? '../../../../artifacts/desk',
    emptyOutDir: true,
    assetsDir: '',
    // Nothing is inlined as a data: address: the pages allow scripts and styles from their own address only.
    assetsInlineLimit: 0,
    manifest: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rollupOptions: { input: { desk: 'src/main.ts' } },
  },
})
