/** Styles of the deferred file. */
export const deferredStyle = `
.panel .body ul p { margin: 0 0 4px }
.panel .callout > :last-child { margin-bottom: 0 }
.panel .top { align-self: center }
.steps > li:not(:last-child)::after { content: ""; position: absolute; inset-inline-start: 13px; top: 31px; bottom: 4px; border-inline-start: 2px solid var(--line) }
.tip { --tone: var(--good); --tint: var(--good-wash) }
summary { cursor: pointer; min-height: 24px; width: fit-content; padding: 2px 0 }
.panel .meta ul { list-style: none; margin: 4px 0 0 }
.meta a { display: inline-block; padding: 3px 0 }
.choice i { width: 8px; height: 8px; border: solid var(--ink-2); border-width: 2px 2px 0 0; rotate: 45deg }
.choice:dir(rtl) i { rotate: -135deg }
.table { overflow-x: auto; margin: 0 0 12px; border: 1px solid var(--line); border-radius: 6px }
table { border-collapse: collapse; width: 100%; font: inherit; font-size: .9375em }
th { font-weight: 600; background: var(--wash) }
th, td { padding: 8px 10px; text-align: start; vertical-align: top; min-width: 5em }
td { border-top: 1px solid var(--line) }
.menu > p { flex-basis: 100%; margin: 4px 10px }
.menu { display: flex; flex-wrap: wrap; padding: 4px; border-bottom: 1px solid var(--line); flex: none }
.panel .aside { color: var(--ink-2); border-inline-start: 3px solid var(--line); padding-inline-start: 10px }
.panel .hours { border: 1px solid var(--line); border-radius: 4px; padding: 0 6px; font-size: .8125em; font-weight: 600; color: var(--ink-2); align-self: start; background: var(--wash) }
.panel .hours.open { color: var(--good); background: var(--good-wash); border-color: transparent }
.panel .found { color: var(--good); background: var(--good-wash); border-radius: 4px; padding: 4px 10px; font-weight: 600; width: fit-content }
.card .receipt { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 8px; background: var(--wash); border-radius: 6px; padding: 12px 16px; border: 1px solid transparent }
code { font: 700 1.5em/1.2 ui-monospace, Consolas, monospace; letter-spacing: .08em; user-select: all }
.panel :is(.problem, .pending) h3 { font-size: 1em }
.tel { font-variant-numeric: tabular-nums }
.person small { flex-basis: 100% }
.ways { flex-basis: 100%; display: flex; flex-wrap: wrap; gap: 0 16px; align-items: baseline }
.ways a { padding: 2px 0 }
.ways a.tel { font-weight: 600 }
:is(.body, article) > .person { margin-bottom: 12px }
.choice [lang] { display: block; text-align: start }
@media screen {
  :is(.meta, .tools, .ways) a[target]::after { content: "↗"; content: "↗" / var(--new-tab); display: inline-block; margin-inline-start: .2em }
  :is(.meta, .tools, .ways) a[target]:dir(rtl)::after { scale: -1 1 }
}
.tools { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-top: 8px; font-size: .875em }
.panel .tool { border: 0; padding: 0; background: none; color: var(--accent); text-decoration: underline; text-underline-offset: 2px; min-height: 28px; line-height: 28px }
.tick { display: inline-flex; align-items: center; gap: 6px; min-height: 28px; font-size: .8125em; color: var(--ink-2); cursor: pointer }
.panel .tick input { width: 18px; height: 18px; margin: 3px; accent-color: var(--accent) }
li:has(> .tick :checked)::before { content: "✓"; background: var(--accent); color: var(--paper) }
.rate { display: flex; flex-wrap: wrap; align-items: center; gap: 8px }
.rate b, p.rate { font-size: .875em }
.panel .rate.rate { margin: 12px 0 0 }
.survey { margin: 12px 0 0; font-size: .875em }
.panel .survey p { margin: 4px 0 8px }
.panel .survey fieldset { border: 0; margin: 0; padding: 0; min-width: 0 }
.survey :is(legend, .words) { font-weight: 600; padding: 0 }
.survey label { display: flex; gap: 8px; align-items: center; min-height: 36px; font-weight: 400 }
.panel .survey label input { flex: none; width: 18px; height: 18px; accent-color: var(--accent) }
.survey .words { display: block }
.survey textarea { width: 100%; font: inherit; font-size: max(16px, 1em); color: inherit; background: var(--paper); border: 1px solid var(--line-strong); border-radius: 6px; padding: 8px; margin: 0 0 8px }
.reasons > b { flex-basis: 100% }
label { font-weight: 600 }
.row { display: flex; flex-wrap: wrap; gap: 8px }
.panel .field { flex: 1; min-width: 8em; min-height: 44px; font-size: max(16px, 1em); border: 1px solid var(--line-strong); border-radius: 6px; padding: 0 12px; background: var(--paper); text-transform: uppercase }
.guided { border: 1px solid var(--line); border-inline-start: 4px solid var(--accent); border-radius: 6px; padding: 12px; margin: 0 0 12px }
.panel .guided .way { list-style: none; font-size: .875em; color: var(--ink-2); margin: 0 0 8px; padding: 0 0 8px; border-bottom: 1px solid var(--line) }
.panel .way :is(span, b) { display: block }
.guided .asked { display: block }
.guided > .every { display: none }
.guided .row { margin-top: 12px }
section.callout > strong { font-size: .8125em; color: var(--ink-2) }
[aria-current=true] { background: var(--accent-wash); box-shadow: 0 0 0 4px var(--accent-wash); border-radius: 2px }
@media print {
  [data-print] .guided > .every { display: block }
  [data-print] .guided > :not(.every) { display: none }
  :host { position: static !important }
  .panel.panel[data-print] { display: block; position: static; width: auto; height: auto; max-height: none; overflow: visible; border: 0; box-shadow: none; color: #000; background: none }
  [data-print] .thread { overflow: visible; background: none }
  [data-print] .card { border: 0; padding: 0; background: none }
  [data-print] :is(.head, .menu, .composer, button, .rate, .survey, .tick) { display: none }
  [data-print] .tools a { font-size: 0; text-decoration: none }
  [data-print] .tools a::after { content: attr(href); font-size: 11pt }
}
@media (forced-colors: active) { [aria-current=true] { outline: 2px solid Highlight } .panel .hours.open, .receipt { border-color: CanvasText } ::placeholder { color: GrayText } }
`
