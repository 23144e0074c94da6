// The looks of a record: the article with its highlights, the slip, the timeline, quotes, and the list of everything found.

const KIND_COLOURS = ['h', 'd', 'm', 'o', 'p']
  .map(
    (kind) => `mark.${kind} { background: var(--${kind}); border-bottom-color: var(--${kind}-line); }
.switch.${kind} input, .dot.${kind} { accent-color: var(--${kind}-line); --dot: var(--${kind}-line); }
.inspector li.${kind} { border-left-color: var(--${kind}-line); }
.view:has(#show-${kind}:not(:checked)) mark.${kind}:not(.lit) { background: none; border-color: transparent; }`,
  )
  .join('\n')

export const record = `
.page { display: flex; flex-direction: column; height: 100vh; height: 100dvh; }
.panes { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 1fr) minmax(360px, 480px); }
.reading { display: flex; flex-direction: column; min-height: 0; min-width: 0; background: var(--sheet); border-right: 1px solid var(--line); }
.legend { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s4); padding: var(--s2) var(--s5); border-bottom: 1px solid var(--line); font-size: 13px; }
.switch { display: inline-flex; align-items: center; gap: 6px; cursor: pointer; padding: 2px 0; }
.switch input { margin: 0; width: 15px; height: 15px; }
.switch b, summary b { font-weight: 500; color: var(--soft); }
.switch.q input { accent-color: var(--soft); } .switch.r input { accent-color: var(--soft); }
.text { flex: 1; min-height: 0; overflow-y: auto; padding: var(--s5) var(--s6) var(--s6); font: 18px/1.68 var(--serif); }
.text p { max-width: 38em; margin: 0 auto 1em; white-space: pre-line; overflow-wrap: anywhere; content-visibility: auto; contain-intrinsic-size: auto 7em; }
.text:focus-visible { outline-offset: -3px; }
mark { color: inherit; background: none; border-bottom: 2px solid transparent; padding: 1px 0; border-radius: 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.d { border-bottom-style: dashed; } mark.m { border-bottom-style: double; border-bottom-width: 3px; } mark.o { border-bottom-style: dotted; }
mark.q { border-bottom: 1px solid var(--q-line); }
mark.r { border-bottom: 2px dotted var(--r-line); text-decoration: line-through; text-decoration-color: var(--r-line); }
${KIND_COLOURS}
.view:has(#show-q:not(:checked)) mark.q { border-color: transparent; }
.view:has(#show-r:not(:checked)) mark.r { border-color: transparent; text-decoration: none; }
mark.lit { background: var(--lit); box-shadow: 0 0 0 2px var(--lit); }
mark:not(.e) { cursor: help; }
.inspector { border-top: 1px solid var(--line); background: var(--well); padding: var(--s3) var(--s5); min-height: 82px; max-height: 32vh; overflow-y: auto; font-size: 14px; }
.inspector .idle { color: var(--soft); }
.inspector li { border-left: 4px solid var(--strong-line); padding-left: var(--s3); }
.inspector li + li { margin-top: var(--s2); }
.inspector q { font-family: var(--serif); }
.found b, .inspector b { font-weight: 600; margin-left: 4px; }
.found i, .inspector i { font-style: normal; display: block; color: var(--soft); font-size: 13px; }
.facts { overflow-y: auto; min-height: 0; padding: var(--s5); display: flex; flex-direction: column; gap: var(--s4); }
.facts > * { flex: none; }
.facts:focus-visible { outline-offset: -3px; }
.point, .found button { appearance: none; background: none; border: 0; padding: 0; margin: 0; text-align: left; cursor: pointer; color: inherit; font: inherit; border-radius: 3px; text-decoration: underline dotted var(--strong-line); text-underline-offset: 3px; text-decoration-thickness: 1px; overflow-wrap: anywhere; }
.point:hover, .point.here, .point.fed, .found li:hover button, .found .here button { background: var(--lit); box-shadow: 0 0 0 3px var(--lit); }
.point.pinned, .pinned button { outline: 2px solid var(--accent); outline-offset: 3px; }
.slip { background: var(--slip); border-color: var(--slip-line); position: relative; }
.slip::before { content: ""; position: absolute; inset: -1px 0 auto; height: 6px; border-radius: var(--radius) var(--radius) 0 0; background: var(--accent); }
.slip { padding-top: var(--s5); }
.employer { font: 600 17px/1.3 var(--sans); margin: 0; }
.headline { font: 600 30px/1.15 var(--serif); letter-spacing: -0.015em; margin: var(--s1) 0 var(--s3); text-wrap: balance; }
.employer .point { text-decoration: none; }
.status { margin-bottom: var(--s3); } .status .point { text-decoration: none; }
.field { display: grid; grid-template-columns: 118px minmax(0, 1fr); gap: var(--s3); padding: 7px 0; border-top: 1px solid var(--slip-line); }
dt { color: var(--soft); font-size: 13px; line-height: 22px; }
dd .point { font-weight: 500; }
dd .note, .rules { display: block; } .rules code { margin-right: 4px; } .rules { line-height: 1.3; }
.confidence { display: grid; grid-template-columns: 118px minmax(40px, 1fr) auto; gap: var(--s3); align-items: center; padding: var(--s2) 0; border-top: 1px solid var(--slip-line); font-size: 13px; color: var(--soft); }
.confidence svg { width: 100%; height: 6px; } .confidence .track { fill: var(--slip-line); } .confidence .level { fill: var(--accent); }
.slip.none { background: var(--sheet); border-color: var(--line); } .slip.none::before { background: var(--strong-line); } .slip.none .eyebrow { color: var(--soft); }
.timeline { display: block; width: 100%; height: auto; margin-bottom: var(--s3); }
.timeline .axis, .timeline .tick { stroke: var(--strong-line); } .timeline .grid { stroke: var(--line); stroke-dasharray: 2 3; }
.timeline .scale { fill: var(--soft); font: 11px var(--sans); } .timeline .badge { fill: var(--sheet); font: 600 11px var(--sans); }
.round { --round: var(--soft); } .round.main { --round: var(--accent); }
.round .stem { stroke: var(--round); stroke-width: 5; } .round .open { stroke: var(--round); stroke-width: 2; stroke-dasharray: 3 3; } .round .cap { stroke: var(--round); stroke-width: 2; }
.round .span { fill: var(--round); opacity: 0.55; } .round circle { fill: var(--round); }
.rounds li { display: flex; gap: var(--s3); padding: 6px 0; } .rounds li + li { border-top: 1px solid var(--line); }
.rounds .number { flex: none; width: 20px; height: 20px; border-radius: 99px; background: var(--soft); color: var(--sheet); font: 600 12px/20px var(--sans); text-align: center; margin-top: 1px; }
.rounds .main .number { background: var(--accent); color: var(--accent-ink); } .rounds .point { font-weight: 500; } .rounds .note { display: block; }
.said { padding: var(--s2) 0 var(--s3); } .said + .said { border-top: 1px solid var(--line); padding-top: var(--s3); }
.said blockquote { font: 16px/1.5 var(--serif); } .said .point { text-decoration: none; } .said.indirect blockquote { font-style: italic; }
.said figcaption { font-size: 13px; color: var(--soft); margin-top: 4px; } .said b { color: var(--ink); font-weight: 600; }
.setting span { display: inline-block; border: 1px solid var(--line); border-radius: 99px; padding: 0 8px; margin: 0 0 0 6px; font-size: 12px; }
details + details { border-top: 1px solid var(--line); } summary { cursor: pointer; padding: 7px 0; }
.dot { display: inline-block; width: 10px; height: 10px; border-radius: 99px; background: var(--dot, var(--strong-line)); margin: 0 8px 0 2px; }
.found li { cursor: pointer; padding: 6px 0 8px; } .facts .found li + li { border-top: 1px solid var(--line); } .facts .found { padding: 0 0 var(--s2) 20px; }
@media (max-width: 860px) {
  .page { height: auto; min-height: 100vh; } .masthead { padding: var(--s3) var(--s4); } .panes { display: block; }
  .reading { border-right: 0; display: block; } .text { overflow: visible; padding: var(--s4) var(--s4) var(--s5); font-size: 17px; line-height: 1.6; } .legend { padding: var(--s2) var(--s4); }
  .inspector { position: sticky; bottom: 0; border-bottom: 1px solid var(--line); padding: var(--s3) var(--s4); min-height: 0; max-height: 40vh; } .facts { padding: var(--s4); overflow: visible; }
  .card { padding: var(--s4); } .field { grid-template-columns: 100px minmax(0, 1fr); } h1 { font-size: 19px; }
}
@media print {
  .page { height: auto; display: block; } .panes { display: block; } .reading { display: block; border: 0; } .text, .facts { overflow: visible; padding: 0; } .text { font-size: 11pt; } .text p { content-visibility: visible; }
  .inspector, .switch input { display: none; } .facts { display: block; margin-top: 16px; } .facts > * { margin-bottom: 12px; } .card, mark, .slip::before, .confidence rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; } details:not([open]) { display: none; }
}
`
