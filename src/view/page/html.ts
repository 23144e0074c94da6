// Markup that cannot be broken out of: every value that goes into a template is escaped unless it is markup itself.

/** A piece of HTML that is safe to send. */
export interface Markup {
  readonly markup: string
}

export type Content = Markup | string | number | null | undefined | false | readonly Content[]

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' }
/** Characters that end markup, steer the direction of the text, or have no look of their own. */
const UNSAFE = new RegExp(
  [
    '[&<>"\'`]',
    '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u061c\\u202a-\\u202e\\u2066-\\u2069\\ufeff]',
    '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  ].join('|'),
  'g',
)

/** Text as it may stand in an element or in a quoted attribute; controls are shown by their number, so that none of them works. */
export function escapeText(text: string): string {
  return text.replace(UNSAFE, (found) => ENTITIES[found] ?? named(found.charCodeAt(0)))
}

/** A template whose values are escaped. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let markup = strings[0] ?? ''
  for (const [index, value] of values.entries()) markup += written(value) + (strings[index + 1] ?? '')
  return { markup }
}

/** Markup from a string of our own making. */
export function trusted(markup: string): Markup {
  return { markup }
}

function written(value: Content): string {
  if (typeof value === 'string') return escapeText(value)
  if (typeof value === 'number') return String(value)
  if (value === null || value === undefined || value === false) return ''
  if ('markup' in value) return value.markup
  return value.map(written).join('')
}

function named(code: number): string {
  return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : `⟦U+${code.toString(16).toUpperCase().padStart(4, '0')}⟧`
}
