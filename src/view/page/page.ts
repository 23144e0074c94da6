// The shell of every page: one file, its style and script inside, and a policy that lets nothing else run or load.
import { type Content, html, trusted } from './html.ts'
import { sha256 } from './sha256.ts'

export interface PageOptions {
  readonly title: string
  readonly style: string
  readonly script: string
  readonly body: Content
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M3 1h10v14l-2.5-2-2.5 2-2.5-2L3 15z' fill='%23d6336c'/%3E%3C/svg%3E"

/** The whole page; the same input gives the same bytes. */
export function writePage({ title, style, script, body }: PageOptions): string {
  const policy = `default-src 'none'; style-src 'sha256-${hashOf(style)}'; script-src 'sha256-${hashOf(script)}'; img-src data:; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="pinkslip">
<title>${title}</title>
<link rel="icon" href="${trusted(ICON)}">
<style>${trusted(style)}</style>
</head>
<body>
${body}
<script>${trusted(script)}</script>
</body>
</html>
`.markup
}

const hashes = new Map<string, string>()
function hashOf(text: string): string {
  const known = hashes.get(text)
  if (known !== undefined) return known
  const hash = sha256(text)
  hashes.set(text, hash)
  return hash
}
