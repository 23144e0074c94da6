// The looks of the playground: the desk where the text is put, above the view that all pages share.

export const playground = `
.desk { background: var(--sheet); border-bottom: 1px solid var(--line); padding: var(--s3) var(--s5) var(--s4); }
.tools { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s4); align-items: end; margin-bottom: var(--s3); }
.tools label span { display: block; font-size: 13px; color: var(--soft); margin-bottom: 2px; }
.tools select, .tools input { background: var(--paper); border: 1px solid var(--strong-line); border-radius: 6px; padding: 5px 8px; height: 34px; max-width: 260px; }
.tools .plain { height: 34px; padding: 0 12px; font-size: 14px; } .tools .group { display: flex; gap: var(--s2); margin-left: auto; flex-wrap: wrap; }
#article { width: 100%; height: 132px; resize: vertical; background: var(--paper); border: 1px solid var(--strong-line); border-radius: 8px; padding: var(--s3); font: 16px/1.55 var(--serif); display: block; }
#article.over { border: 2px dashed var(--accent); }
.below { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s5); justify-content: space-between; margin-top: var(--s2); }
.below code { color: var(--ink); } .below details { border: 0; } .below summary { padding: 0; font-size: 13px; color: var(--soft); }
.below pre { margin: var(--s2) 0 0; padding: var(--s3); background: var(--well); border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; max-width: min(900px, 88vw); font: 13px/1.5 var(--mono); }
#out { flex: 1; min-height: 0; display: flex; flex-direction: column; }
#out .panes { flex: 1; }
.playground .page { min-height: 760px; }
@media (max-width: 860px) { .desk { padding: var(--s3) var(--s4); } .tools .group { margin-left: 0; } #out { display: block; } }
@media print { .desk { display: none; } }
`
