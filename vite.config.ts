// The playground: `site/` to static files in `dist-site/`, every asset local, nothing filled in for a browser.
import { defineConfig, type Plugin } from 'vite'
import { base, playground, record } from './src/view/style/index.ts'

/** The one look, from the code that the pages have it from. */
const look: Plugin = {
  name: 'look',
  resolveId: (id) => (id === 'virtual:look.css' ? '\0look.css' : null),
  load: (id) => (id === '\0look.css' ? base + record + playground : null),
}

/** A built-in module of Node in what the browser loads is an error, not something to be filled in. */
const noBuiltIns: Plugin = {
  name: 'no-built-ins',
  enforce: 'pre',
  resolveId: (id, importer) => {
    if (/^node:/u.test(id)) throw new Error(`${importer ?? 'the site'} imports ${id}: the core must run in a browser`)
    return null
  },
}

/** zod writes JSON Schema and English messages, which nothing in the playground asks for; without them it loads sooner. */
const lessOfZod: Plugin = {
  name: 'less-of-zod',
  generateBundle: (_, bundle) => {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = chunk.code.replaceAll('/* @__PURE__ */ ', '')
  },
  transform: (code, id) => {
    if (/\/zod\/v4\/locales\/en\.js$/u.test(id)) return { code: 'export default () => ({})', map: null }
    if (!/\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/u.test(id)) return null
    const names = [...code.matchAll(/^export (?:const|function) (\w+)/gmu)].map(([, name = '']) => name)
    return { code: names.map((name) => `export const ${name} = () => undefined`).join('\n'), map: null }
  },
}

export default defineConfig({
  root: 'site',
  base: './',
  plugins: [noBuiltIns, look],
  worker: { format: 'es', plugins: () => [noBuiltIns, lessOfZod] },
  build: { outDir: '../dist-site', emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  preview: { port: 4173 },
})
