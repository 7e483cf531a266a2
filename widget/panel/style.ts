const dark = `
  --ink: #e8ecf0; --ink-2: #b3bdc7; --line: #3a434d; --line-strong: #7d8996; --paper: #1b2127; --wash: #13181d;
  --accent-wash: #1e3346; --good: #8fd6a8; --good-wash: #173324; --warn: #f0c674; --warn-wash: #37290c; --bad: #ffa49c;
  --accent: #8ec5f5; --fill: var(--accent); --words: #10161b; color-scheme: dark;
`
/** Where a browser knows colours made from others: every one that the launcher's words on colours rely on. */
const relative = '(color: color(from red xyz x y z))'
const base = 'color(from var(--one-stop-accent) srgb clamp(0,r,1) clamp(0,g,1) clamp(0,b,1)/1)'
const darkAccent = `--accent: oklch(from var(--base) max(l,.8) min(c,.1) h);`

/**
 * Sizes are `em` of the reader's own font size (see the launcher); sides are logical, so that Arabic mirrors by itself.
 * `--t`, `--r`, `--b`, `--l` (the corner), `--fill` and `--words` are the launcher's.
 */
export const panelStyle = `
one-stop-panel { display: block }
.panel, .panel * { box-sizing: border-box }
.panel {
  --ink: #1b1f24; --ink-2: #4a5560; --line: #d5dbe1; --line-strong: #75808b; --paper: #fff; --wash: #f5f7f9;
  --accent-wash: #e8f1f9; --good: #1d6b3a; --good-wash: #e7f4eb; --warn: #7a4b00; --warn-wash: #fff4dc; --bad: #a3201c;
  color: var(--ink); background: var(--paper); font: inherit; text-align: start; color-scheme: light;
  display: flex; flex-direction: column; overflow: auto; border: 1px solid var(--line); border-radius: 10px;
}
dialog.panel:not([open], :popover-open) { display: none }
dialog.panel {
  position: fixed; inset: var(--t) var(--r) var(--b) var(--l); margin: 0; padding: 0; max-width: none; max-height: none;
  width: min(25.5em, 100vw - 32px); height: min(42.5em, 100dvh - 48px); box-shadow: 0 8px 40px #0004; z-index: var(--one-stop-z-index, 2147483647);
}
.inline { max-height: min(48em, 90vh); min-height: 24em }
::backdrop { background: none }
@media (prefers-reduced-motion: no-preference) {
  dialog.panel, .entry { animation: in 140ms ease-out }
  @keyframes in { from { opacity: 0 } }
  .thread { scroll-behavior: smooth }
}
@media (max-width: 480px), (max-height: 420px) {
  :host dialog.panel { inset: 0; width: 100vw; height: 100dvh; border: 0; border-radius: 0; padding: env(safe-area-inset-top) 0 env(safe-area-inset-bottom) }
}
.panel :is(h2, h3, h4, h5, p, ul, ol, li) { margin: 0; padding: 0; font: inherit; overflow-wrap: anywhere }
.panel :is(button, input) { font: inherit; color: inherit; margin: 0 }
.panel button { cursor: pointer }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.panel [tabindex="-1"]:focus { outline: none }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.head { display: flex; flex-wrap: wrap; align-items: center; padding-block: 8px; padding-inline: 16px 8px; border-bottom: 1px solid var(--line); flex: none }
.panel h2 { flex: 1; min-width: 7em; line-height: 1.3; font-weight: 650 }
small { display: block; font-weight: 400 }
small, .meta, .foot, .tag { font-size: .8125em; color: var(--ink-2) }
.head [aria-expanded]::before { content: "文A " }
.panel .icon { min-width: 44px; min-height: 44px; padding: 0 10px; border: 0; background: none; border-radius: 6px; color: var(--ink-2); font-size: .875em; font-weight: 600 }
.panel :is(.icon, .quiet, .choice):hover { background: var(--accent-wash) }
.thread { flex: 1 1 auto; min-height: 4em; overflow: auto; overscroll-behavior: contain; padding: 16px; background: var(--wash); position: relative }
.thread, .entry { display: flex; flex-direction: column; gap: 16px }
.thread { outline-offset: -3px !important }
.welcome { margin: auto; text-align: center; max-width: 20em }
.panel .welcome p { margin: 0 0 16px }
.panel .you { align-self: flex-end; max-width: 85%; background: var(--accent-wash); border-radius: 10px; padding: 8px 12px; border: 1px solid transparent; unicode-bidi: plaintext }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 16px; min-width: 0 }
.panel :is(h3, h4, h5, b) { font-weight: 650 }
.panel h3 { font-size: 1.125em; line-height: 1.3; margin: 0 0 8px }
.panel :is(h4, h5) { margin: 16px 0 4px }
.panel :is(h4, .body > p:first-child) { font-size: 1.0625em }
.panel .card :is(p, ul) { margin: 0 0 12px }
.panel .body ul { padding-inline-start: 20px }
.panel .steps { list-style: none; counter-reset: s; margin: 0 0 4px }
.panel .steps > li { position: relative; counter-increment: s; padding: 0 0 12px; padding-inline-start: 40px }
.steps > li::before { content: counter(s); position: absolute; inset-inline-start: 0; top: -1px; width: 24px; height: 24px; border: 2px solid var(--accent); border-radius: 50%; display: grid; place-items: center; font-size: .8125em; font-weight: 700; color: var(--accent) }
.steps > li > b { display: block }
.panel .steps p { margin: 0 0 6px }
.tag { display: inline-block; border: 1px solid var(--line); border-radius: 4px; padding: 0 6px; margin: 2px 0 4px; background: var(--wash); font-size: .75em }
.callout { border-inline-start: 4px solid var(--tone, var(--accent)); background: var(--tint, var(--accent-wash)); padding: 10px 12px; margin: 0 0 12px }
.callout > strong { display: block; color: var(--tone) }
:is(.important, .warning) { --tone: var(--warn); --tint: var(--warn-wash) }
.panel :is(a, .link, summary) { color: var(--accent); text-underline-offset: 2px }
.link { border: 0; padding: 0; background: none; text-decoration: underline }
.tel { white-space: nowrap }
.meta { border-top: 1px solid var(--line); margin: 12px -16px 0; padding: 12px 16px 0 }
.panel .quiet { min-height: 36px; padding: 4px 12px; font-size: .875em; font-weight: 600; color: var(--accent) }
.panel :is(.quiet, .choice) { border: 1px solid var(--line-strong); background: var(--paper); border-radius: 6px; text-align: start }
.panel .choice { display: flex; width: 100%; gap: 12px; align-items: center; min-height: 48px; padding: 8px 12px; margin-top: 8px }
.choice > span { flex: 1; min-width: 0; overflow-wrap: anywhere }
.person { border: 1px solid var(--line); border-radius: 6px; padding: 10px 12px; margin: 8px 0 0; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 2px 12px }
:is(.problem, .pending) .card { border-inline-start: 4px solid var(--bad) }
.bad { color: var(--bad); font-weight: 600 }
.panel .composer .bad { margin: 0 0 8px }
.panel .main { min-height: 44px; border: 1px solid var(--accent); border-radius: 4px; background: var(--fill); color: var(--words,#fff); font-weight: 650; padding: 0 16px }
.composer { border-top: 1px solid var(--line); padding: 12px 16px; flex: none }
.box { position: relative; display: flex; border: 2px solid var(--accent); border-radius: 6px; padding: 2px; padding-inline-start: 10px }
[role=listbox] { position: absolute; inset-inline: -2px; bottom: calc(100% + 6px); z-index: 1; max-height: min(17em, 40vh); overflow: auto; list-style: none; background: var(--paper); border: 1px solid var(--line-strong); border-radius: 6px; box-shadow: 0 8px 40px #0004 }
.panel [role=option] { min-height: 44px; padding: 8px 12px; line-height: 1.3; cursor: pointer }
[role=option] + [role=option] { border-top: 1px solid var(--line) }
[role=option]:is(:hover, [aria-selected=true]) { background: var(--accent-wash) }
[role=option][aria-selected=true] { outline: 2px solid var(--accent); outline-offset: -2px }
.box:focus-within { outline: 2px solid var(--accent); outline-offset: 1px }
.panel .box input { flex: 1; min-width: 0; width: 4em; border: 0; outline: 0; font-size: max(16px, 1em); background: none }
::placeholder { color: var(--ink-2); opacity: 1 }
.foot { margin: 6px 0 0; display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0 12px }
.foot .link { font-weight: 600; min-height: 28px }
@supports not ${relative} { .panel { --accent: #0b4f8a; --fill: #0b4f8a; --words: #fff } }
@supports ${relative} {
  .panel { --base: ${base}; --accent: color(from var(--base) xyz calc(x*min(1,.15/y)) calc(y*min(1,.15/y)) calc(z*min(1,.15/y))) }
}
@media (prefers-color-scheme: dark) { :host(:not([theme=light])) .panel { ${dark} } }
:host([theme=dark]) .panel { ${dark} }
@supports ${relative} {
  @media (prefers-color-scheme: dark) { :host(:not([theme=light])) .panel { ${darkAccent} } }
  :host([theme=dark]) .panel { ${darkAccent} }
}
@media (forced-colors: active) {
  .panel .main, .launcher, .choice i { border-color: ButtonText }
  .panel .you { border-color: CanvasText }
}
@media print { .panel { display: none } }
`
