// Which column holds what: named by the person, or found under one of its usual names.

export type FieldName = 'text' | 'title' | 'date' | 'url' | 'id'

/** Columns named by the person; a dotted name goes down into an object. What is left out is looked for under its usual names. */
export type FieldMapping = { readonly [Name in FieldName]?: string | undefined }

/** Most telling first; compared without case, "_", "-" and spaces. */
const USUAL: Readonly<Record<FieldName, readonly string[]>> = {
  text: ['text', 'body', 'content', 'article', 'fulltext', 'maintext', 'articlebody', 'articletext', 'bodytext', 'plaintext', 'story', 'contents'],
  title: ['title', 'headline', 'heading', 'articletitle', 'subject'],
  date: [
    'publishedat',
    'published',
    'datepublished',
    'publicationdate',
    'publishdate',
    'publisheddate',
    'pubdate',
    'datepublish',
    'date',
    'publishedon',
    'created',
    'createdat',
    'timestamp',
  ],
  url: ['url', 'link', 'canonicalurl', 'articleurl', 'href', 'uri', 'sourceurl', 'weburl'],
  id: ['id', '_id', 'articleid', 'docid', 'documentid', 'guid', 'uuid'],
}
const NAMES = Object.keys(USUAL) as readonly FieldName[]

export type Row = Readonly<Record<string, unknown>>
/** The columns in use; null where a row has none. */
export type FieldChoice = Readonly<Record<FieldName, string | null>>

const chosen = new Map<string, FieldChoice>()

/** The columns that a row is read by. */
export function chooseFields(row: Row, mapping: FieldMapping): FieldChoice {
  const filled = Object.keys(row).filter((key) => row[key] !== null && row[key] !== '')
  const keys = [...filled, ...Object.keys(row).filter((key) => !filled.includes(key))] // "text": "" yields to "body": "..."
  const signature = JSON.stringify([keys, mapping])
  const known = chosen.get(signature)
  if (known) return known
  const byName = (list: readonly string[]) => new Map(list.toReversed().map((key) => [key.toLowerCase().replace(/(?!^)[_\-\s]/gu, ''), key]))
  const [first, second] = [byName(filled), byName(keys)]
  const find = (name: FieldName): string | null => {
    const usual = USUAL[name].find((each) => first.has(each)) ?? USUAL[name].find((each) => second.has(each))
    return usual === undefined ? null : (second.get(usual) ?? null)
  }
  const choice = Object.fromEntries(NAMES.map((name) => [name, mapping[name] ?? find(name)])) as Record<FieldName, string | null>
  if (chosen.size > 1000) chosen.clear()
  chosen.set(signature, choice)
  return choice
}

/** The value of a column, which may lie deeper: "data.body". */
export function fieldOf(row: Row, name: string | null): unknown {
  if (name === null) return undefined
  if (Object.hasOwn(row, name)) return row[name]
  let value: unknown = row
  for (const step of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Row)[step]
  }
  return value
}
