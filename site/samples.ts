// The sample articles: those that the tests read, with their dates and headlines.
const texts = import.meta.glob<string>('../fixtures/articles/*/article.txt', { query: '?raw', import: 'default' })
const options = import.meta.glob<{ readonly publishedAt?: string; readonly title?: string }>('../fixtures/articles/*/options.json', {
  eager: true,
  import: 'default',
})

export interface Sample {
  readonly name: string
  readonly label: string
  readonly publishedAt: string
  readonly title: string
  readonly text: () => Promise<string>
}

/** Every sample; its text is loaded when it is asked for. */
export const samples: readonly Sample[] = Object.entries(texts).map(([path, text]) => {
  const name = path.split('/').at(-2) ?? path
  const { publishedAt = '', title = '' } = options[path.replace('article.txt', 'options.json')] ?? {}
  const label = title || name.replaceAll('-', ' ').replace(/^./u, (letter) => letter.toUpperCase())
  return { name, label, publishedAt, title, text }
})
