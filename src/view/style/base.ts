// The one source of type, spacing and colour for the record page, the report and the playground.

export const base = `
:root {
  color-scheme: light dark;
  --paper: #f6f3ef; --sheet: #ffffff; --ink: #1d1a19; --soft: #5f5752; --line: #ddd6ce; --strong-line: #8b8079;
  --accent: #ad1f4e; --accent-ink: #ffffff; --slip: #fdecf1; --slip-line: #efb3c6; --lit: #ffe56b; --well: #f1ece6;
  --h: #ffd7e3; --h-line: #b81e53; --d: #d8e7ff; --d-line: #1a5cb3; --m: #d0f0da; --m-line: #1b7340; --o: #ffe8bf; --o-line: #8f5b00;
  --p: #e9dbff; --p-line: #7438bd; --q-line: #8b8079; --r-line: #8b8079;
  --sans: Inter, "Helvetica Neue", "Segoe UI", system-ui, Roboto, "Liberation Sans", Arial, sans-serif;
  --serif: Charter, "Iowan Old Style", "Source Serif 4", Georgia, "Liberation Serif", serif;
  --mono: ui-monospace, "SF Mono", "Source Code Pro", Menlo, Consolas, "Liberation Mono", monospace;
  --s1: 4px; --s2: 8px; --s3: 12px; --s4: 16px; --s5: 24px; --s6: 32px; --radius: 10px;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #151312; --sheet: #1f1c1b; --ink: #eee8e3; --soft: #b0a69f; --line: #3a3431; --strong-line: #8b8079;
    --accent: #ff93b4; --accent-ink: #2b0c18; --slip: #321a23; --slip-line: #6f354a; --lit: #6b5900; --well: #2a2624;
    --h: #5c2239; --h-line: #ff93b4; --d: #1e3a61; --d-line: #84b8ff; --m: #1b482d; --m-line: #74d99a; --o: #553d0e; --o-line: #f2c063;
    --p: #442d68; --p-line: #c7a2ff; --q-line: #a1968f; --r-line: #a1968f;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 var(--sans); font-feature-settings: "tnum"; }
h1, h2, h3, p, dl, dd, ol, ul, figure, blockquote, fieldset { margin: 0; padding: 0; }
h1 { font: 600 22px/1.25 var(--serif); letter-spacing: -0.01em; text-wrap: balance; }
h2 { font: 600 13px/1.4 var(--sans); letter-spacing: 0.01em; margin-bottom: var(--s3); }
ol, ul { list-style: none; }
fieldset { border: 0; min-width: 0; }
a { color: var(--accent); text-underline-offset: 2px; overflow-wrap: anywhere; }
code { font: 12px/1.4 var(--mono); color: var(--soft); overflow-wrap: anywhere; }
button, input, select, textarea { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.note { color: var(--soft); font-size: 13px; overflow-wrap: anywhere; }
.brand { font: 700 12px/1 var(--sans); letter-spacing: 0.02em; color: var(--accent-ink); background: var(--accent); padding: 6px 9px 5px; border-radius: 4px; white-space: nowrap; }
.masthead { display: flex; gap: var(--s4); align-items: flex-start; padding: var(--s4) var(--s5); border-bottom: 1px solid var(--line); background: var(--sheet); }
.masthead > div { min-width: 0; }
.card { background: var(--sheet); border: 1px solid var(--line); border-radius: var(--radius); padding: var(--s4) var(--s5) var(--s5); }
.eyebrow { font: 600 12px/1.4 var(--sans); color: var(--accent); margin-bottom: var(--s1); }
.tag { display: inline-block; white-space: nowrap; border: 1px solid var(--slip-line); border-radius: 99px; padding: 1px 10px; font-size: 13px; background: var(--sheet); }
.plain { appearance: none; background: var(--sheet); border: 1px solid var(--strong-line); border-radius: 6px; padding: 6px 12px; cursor: pointer; }
.plain:hover { border-color: var(--accent); color: var(--accent); }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; scroll-behavior: auto !important; } }
@media print { body { background: #fff; } .card { break-inside: avoid; } }
`
