import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { art } from './scripts/vite/art.ts'
import { authorCheck } from './scripts/vite/author-check.ts'
import { authors } from './scripts/vite/authors.ts'
import { chunkFileName } from './scripts/vite/chunk-names.ts'
import { licences } from './scripts/vite/licences.ts'
import { offline } from './scripts/vite/offline.ts'
import { pageHead } from './scripts/vite/page-head.ts'
import { phaserSlim } from './scripts/vite/phaser-slim.ts'
import { scenesPlugin } from './scripts/vite/scenes.ts'
import { SINGLE_FILE, singleFile } from './scripts/vite/single-file.ts'
import { withoutAuthors } from './scripts/vite/without-authors.ts'

/** What the first page and many later ones need alike: one file, which compresses better than six. */
const EARLY = /preact|preload-helper|client\/(panels\/button|assets\/(icon|person-art))/

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Each build has a mode: `production` is the site, `single` the one file for a stick. */
export default defineConfig(({ mode }) => ({
  root: here('src/client'),
  publicDir: here('public'),
  base: './',
  /* Live rooms while one edits: `npm start` beside `npm run dev`. */
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
  plugins: [
    scenesPlugin({ root: here('scenes') }),
    art(),
    authors(),
    authorCheck({ root: here('scenes') }),
    phaserSlim(),
    pageHead(),
    mode === 'single' && withoutAuthors(),
    mode === 'production' && offline(),
    mode === 'single' ? singleFile() : licences(),
  ],
  build: {
    outDir: here(mode === 'single' ? SINGLE_FILE.folder : 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files) => files.filter((file) => /faces-/.test(file)),
    },
    rolldownOptions: {
      output: { chunkFileNames: chunkFileName, codeSplitting: { groups: [{ name: 'shared', test: EARLY }] } },
    },
  },
}))
