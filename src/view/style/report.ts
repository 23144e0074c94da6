// The looks of a report: sums, charts, and the table.

export const report = `
.sheet { max-width: 1240px; margin: 0 auto; padding: var(--s5); display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: var(--s4); }
.wide, .sums { grid-column: 1 / -1; }
.sums { display: grid; grid-template-columns: 1.6fr 1fr 1fr 1fr; gap: var(--s4); }
.sum { border: 1px solid var(--slip-line); background: var(--slip); padding: var(--s4) var(--s5); }
.figure { font: 600 30px/1.15 var(--serif); letter-spacing: -0.015em; } .what { font-weight: 600; }
.drawing { overflow-x: auto; } .plot { display: block; width: 100%; height: auto; color: var(--soft); font: 13px var(--sans); } .plot text { white-space: pre; }
.wide .plot { min-width: 560px; }
.key { display: flex; align-items: center; gap: 6px; margin-bottom: var(--s2); } .key span { width: 14px; height: 12px; display: inline-block; } .key span + span { margin-left: 10px; }
.key .solid { background: var(--accent); } .key .may { border: 1px dashed var(--accent); margin-left: var(--s3); }
.bar { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s4); align-items: center; margin-bottom: var(--s3); } .bar h2 { margin: 0; } .bar .note { margin-left: auto; }
.search span { font-size: 13px; color: var(--soft); } .search input { background: var(--paper); border: 1px solid var(--strong-line); border-radius: 6px; padding: 5px 10px; width: min(320px, 70vw); }
.search input::placeholder { color: var(--soft); opacity: 1; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: 14px; }
thead th { text-align: left; border-bottom: 2px solid var(--strong-line); padding: 0 var(--s3) 6px 0; font-size: 13px; white-space: nowrap; }
thead button { appearance: none; background: none; border: 0; padding: 2px 0; cursor: pointer; font-weight: 600; color: var(--ink); }
thead button::after { content: " ↕"; color: var(--soft); } th[aria-sort="ascending"] button::after { content: " ↑"; color: var(--accent); } th[aria-sort="descending"] button::after { content: " ↓"; color: var(--accent); }
tbody td, tbody th { text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); padding: var(--s2) var(--s3) var(--s2) 0; font-weight: 400; } tbody th { font-weight: 600; } tbody td:first-child { white-space: nowrap; }
.jobs { min-width: 132px; } .reach { display: block; width: 120px; height: 6px; margin-top: 4px; } .reach .solid, .reach .arrow { fill: var(--accent); } .reach .may { fill: none; stroke: var(--accent); stroke-dasharray: 2 1.5; }
.told + .told { margin-top: 2px; } .told { min-width: 200px; }
@media (max-width: 860px) { .sheet { grid-template-columns: minmax(0, 1fr); padding: var(--s4); } .sums { grid-template-columns: 1fr 1fr; } .sum { padding: var(--s3) var(--s4); } .figure { font-size: 22px; } .sum:first-child { grid-column: 1 / -1; } }
@media print { .search { display: none; } .sheet { max-width: none; padding: 0; } .sum, .reach rect, .plot rect, .key span { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`
