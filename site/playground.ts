// The playground: text in, the same view as `pinkslip view` writes, while somebody types.
import 'virtual:look.css'
import type { LayoffRecord } from '../src/index.ts'
import { watch } from '../src/view/index.ts'
import type { Answer, Request } from './messages.ts'
import { samples } from './samples.ts'

const PAUSE = 60
const FIRST = 'wire-story'
const LONGEST_IN_CODE = 60

const find = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`expected an element #${id}`)
  return found
}
const article = find('article', HTMLTextAreaElement)
const sample = find('sample', HTMLSelectElement)
const published = find('published', HTMLInputElement)
const title = find('title', HTMLInputElement)
const out = find('out', HTMLDivElement)
const state = find('state', HTMLParagraphElement)
const code = find('code', HTMLDetailsElement).querySelector('pre')

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
let number = 0
let timer = 0
let latest: { readonly record: LayoffRecord; readonly csv: string } | null = null

function ask(): void {
  const request: Request = { number: ++number, text: article.value, publishedAt: published.value || null, title: title.value || null }
  worker.postMessage(request)
  writeCode(request)
}

function askSoon(): void {
  clearTimeout(timer)
  timer = window.setTimeout(ask, PAUSE)
}

worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
  if (data.number !== number) return
  if ('problem' in data) {
    state.textContent = data.problem
    return
  }
  latest = data
  const off = new Set([...out.querySelectorAll<HTMLInputElement>('.legend input:not(:checked)')].map(({ id }) => id))
  const known = new Set([...out.querySelectorAll<HTMLInputElement>('.legend input')].map(({ id }) => id))
  const [reading, facts] = [out.querySelector('.text')?.scrollTop ?? 0, out.querySelector('.facts')?.scrollTop ?? 0]
  const open = [...out.querySelectorAll('details[open] .dot')].map(({ className }) => className)
  out.innerHTML = data.markup // escaped by the view, as on every page
  for (const box of out.querySelectorAll<HTMLInputElement>('.legend input')) if (known.has(box.id)) box.checked = !off.has(box.id)
  for (const dot of out.querySelectorAll('details .dot')) if (open.includes(dot.className)) dot.closest('details')?.setAttribute('open', '')
  out.querySelector('.text')?.scrollTo({ top: reading })
  out.querySelector('.facts')?.scrollTo({ top: facts })
  state.textContent = `${article.value.length.toLocaleString('en')} characters read in ${Math.max(1, Math.round(data.milliseconds))} ms`
})

function writeCode({ text, publishedAt, title: headline }: Request): void {
  const shown = text.length > LONGEST_IN_CODE ? `${text.slice(0, LONGEST_IN_CODE)}…` : text
  const options = [publishedAt && `publishedAt: '${publishedAt}'`, headline && `title: ${JSON.stringify(headline)}`].filter(Boolean).join(', ')
  if (code)
    code.textContent = `import { extractLayoffEvent } from 'pinkslip'\n\nextractLayoffEvent(article${options ? `, { ${options} }` : ''}) // article: ${JSON.stringify(shown)}`
}

async function show(name: string): Promise<void> {
  const chosen = samples.find((each) => each.name === name)
  if (!chosen) return
  sample.value = name
  article.value = await chosen.text()
  published.value = chosen.publishedAt
  title.value = chosen.title
  ask()
}

async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    state.textContent = `${what} copied`
  } catch {
    state.textContent = `The browser does not let this page copy; save the ${what} instead`
  }
}

function save(text: string, name: string, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

const json = (): string => `${JSON.stringify(latest?.record ?? null, null, 2)}\n`
find('copy-json', HTMLButtonElement).addEventListener('click', () => copy(json(), 'JSON'))
find('copy-csv', HTMLButtonElement).addEventListener('click', () => copy(latest?.csv ?? '', 'CSV'))
find('save-json', HTMLButtonElement).addEventListener('click', () => save(json(), 'layoff.json', 'application/json'))
find('save-csv', HTMLButtonElement).addEventListener('click', () => save(latest?.csv ?? '', 'layoff.csv', 'text/csv'))

article.addEventListener('input', () => {
  sample.value = ''
  askSoon()
})
published.addEventListener('input', askSoon)
title.addEventListener('input', askSoon)
sample.addEventListener('change', () => show(sample.value))
article.addEventListener('dragover', (event) => {
  event.preventDefault()
  article.classList.add('over')
})
article.addEventListener('dragleave', () => article.classList.remove('over'))
article.addEventListener('drop', async (event) => {
  event.preventDefault()
  article.classList.remove('over')
  const [file] = event.dataTransfer?.files ?? []
  article.value = file ? await file.text() : (event.dataTransfer?.getData('text/plain') ?? '')
  sample.value = ''
  ask()
})

sample.append(...samples.map(({ name, label }) => new Option(label, name)))
watch(document)
show(FIRST)
