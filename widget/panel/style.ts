const dark = `
  --ink: #e8ecf0; --ink-2: #b3bdc7; --line: #3a434d; --line-strong: #7d8996; --paper: #1b2127; --wash: #13181d;
  --accent-wash: #1e3346; --good: #8fd6a8; --good-wash: #173324; --warn: #f0c674; --warn-wash: #37290c; --bad: #ffa49c;
  --accent: #8ec5f5; --on-accent: #10161b;
`

const darkAccent = `--accent: oklch(from var(--one-stop-accent, #8ec5f5) max(l, 0.8) min(c, 0.1) h);`

/** Sizes are `em` of the reader's own font size (see the launcher); sides are logical, so that Arabic mirrors by itself. */
export const panelStyle = `
.panel, .panel *, .panel ::before, .panel ::after { box-sizing: border-box }
.panel {
  --ink: #1b1f24; --ink-2: #4a5560; --line: #d5dbe1; --line-strong: #75808b; --paper: #fff; --wash: #f5f7f9;
  --accent-wash: #e8f1f9; --good: #1d6b3a; --good-wash: #e7f4eb; --warn: #7a4b00; --warn-wash: #fff4dc; --bad: #a3201c;
  color: var(--ink); background: var(--paper); font: inherit; text-align: start; color-scheme: light;
  display: flex; flex-direction: column; overflow: hidden;
}
dialog.panel:not([open]):not(:popover-open) { display: none }
@supports not selector(:popover-open) { dialog.panel:not([open]) { display: none } }
dialog.panel {
  position: fixed; inset: auto; margin: 0; padding: 0;
  right: calc(var(--one-stop-offset-side, 24px) + env(safe-area-inset-right, 0px));
  bottom: calc(var(--one-stop-offset-bottom, 24px) + env(safe-area-inset-bottom, 0px));
  width: min(25.5em, 100vw - 32px); max-width: none; height: min(42.5em, 100vh - 48px); height: min(42.5em, 100dvh - 48px); max-height: none;
  border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 8px 40px rgb(20 30 40/.22);
  z-index: var(--one-stop-z-index, 2147483647);
}
:host([position="bottom-left"]) dialog.panel { right: auto; left: calc(var(--one-stop-offset-side, 24px) + env(safe-area-inset-left, 0px)) }
.panel.inline { border: 1px solid var(--line); border-radius: 10px; max-height: min(48em, 90vh); min-height: 24em }
dialog.panel::backdrop { background: none }
@media (prefers-reduced-motion: no-preference) {
  dialog.panel { animation: in 140ms ease-out }
  .entry { animation: fade 140ms ease-out }
  @keyframes in { from { opacity: 0; transform: translateY(8px) } }
  @keyframes fade { from { opacity: 0 } }
}
@media (max-width: 480px), (max-height: 420px) {
  :host dialog.panel { inset: 0; width: 100vw; height: 100vh; height: 100dvh; border: 0; border-radius: 0; padding: env(safe-area-inset-top, 0px) 0 env(safe-area-inset-bottom, 0px) }
  .panel .thread { padding: 12px }
}
.panel :is(h2, h3, h4, h5, p, ul, ol, li) { margin: 0; padding: 0; font: inherit; overflow-wrap: anywhere }
.panel :is(button, input) { font: inherit; color: inherit; margin: 0; letter-spacing: inherit }
.panel button { cursor: pointer }
.panel [hidden], .panel.panel [hidden] { display: none }
.panel :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.panel :is(h3, li, p, b)[tabindex="-1"]:focus { outline: none }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
header { display: flex; flex-wrap: wrap; align-items: center; padding: 8px 8px 8px 16px; border-bottom: 1px solid var(--line); flex: none }
:dir(rtl) > header { padding: 8px 16px 8px 8px }
.panel h2 { flex: 1; min-width: 7em; line-height: 1.25; font-weight: 650 }
h2 small { display: block; font-weight: 400 }
.panel small, .meta, .foot, .tag, .hours { font-size: .8125em; color: var(--ink-2) }
.panel .icon { min-width: 44px; min-height: 44px; padding: 0 10px; border: 0; background: none; border-radius: 6px; color: var(--ink-2); font-size: .875em; font-weight: 600 }
.panel .icon:hover { background: var(--wash); color: var(--ink) }
.icon svg { display: block; margin: auto }
.menu { display: flex; flex-wrap: wrap; padding: 4px; border-bottom: 1px solid var(--line); flex: none }
.thread { flex: 1 1 auto; min-height: 4em; overflow: auto; overscroll-behavior: contain; padding: 16px; display: flex; flex-direction: column; gap: 16px; background: var(--wash); position: relative }
.panel .thread:focus-visible { outline-offset: -3px }
.entry { display: flex; flex-direction: column; gap: 16px }
.welcome { margin: auto; text-align: center; max-width: 20em; padding: 16px }
.panel .welcome p { margin: 0 0 16px; color: var(--ink-2) }
.panel .you { align-self: flex-end; max-width: 85%; background: var(--accent-wash); border-radius: 10px; border-end-end-radius: 2px; padding: 8px 12px; border: 1px solid transparent }
.panel .looking { color: var(--ink-2); padding: 0 4px }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 16px; min-width: 0 }
.panel h3 { font-size: 1.125em; line-height: 1.3; font-weight: 650; margin: 0 0 8px }
.panel :is(h4, h5) { font-weight: 650; margin: 16px 0 4px }
.panel h4 { font-size: 1.0625em }
.panel .body > p:first-child { font-size: 1.0625em }
.panel .card :is(p, ul) { margin: 0 0 12px }
.panel .aside { color: var(--ink-2); border-inline-start: 3px solid var(--line); padding-inline-start: 10px }
.panel .body ul { padding-inline-start: 20px; list-style: disc }
.panel .body ul p { margin: 0 0 4px }
.panel .steps { list-style: none; counter-reset: s; margin: 0 0 4px }
.steps > li { position: relative; counter-increment: s }
.panel .steps > li { padding: 0 0 12px; padding-inline-start: 40px }
.steps > li::before { content: counter(s); position: absolute; inset-inline-start: 0; top: -1px; width: 28px; height: 28px; border: 2px solid var(--accent); border-radius: 50%; display: grid; place-items: center; font-size: .8125em; font-weight: 700; color: var(--accent) }
.steps > li:not(:last-child)::after { content: ""; position: absolute; inset-inline-start: 13px; top: 31px; bottom: 4px; border-inline-start: 2px solid var(--line) }
.steps > li > b { display: block; font-weight: 650 }
.panel .steps p { margin: 0 0 6px }
.tag { display: inline-block; line-height: 1.5; border: 1px solid var(--line); border-radius: 4px; padding: 0 6px; margin: 2px 0 4px; background: var(--wash); font-size: .75em }
.callout { border-inline-start: 4px solid var(--accent); background: var(--accent-wash); border-radius: 0 6px 6px 0; padding: 10px 12px; margin: 0 0 12px }
:dir(rtl) > .callout { border-radius: 6px 0 0 6px }
.callout > strong { display: block }
.panel .callout > :last-child { margin: 0 }
.callout:is(.important, .warning) { border-color: var(--warn); background: var(--warn-wash) }
.callout:is(.important, .warning) > strong { color: var(--warn) }
.callout.tip { border-color: var(--good); background: var(--good-wash) }
.callout.tip > strong { color: var(--good) }
.table { overflow-x: auto; margin: 0 0 12px; border: 1px solid var(--line); border-radius: 6px }
table { border-collapse: collapse; width: 100%; font: inherit; font-size: .9375em; font-variant-numeric: tabular-nums }
th { font-weight: 600; background: var(--wash) }
th, td { padding: 8px 10px; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); min-width: 5em }
tr:last-child td { border-bottom: 0 }
.panel :is(a, .link) { color: var(--accent); text-decoration: underline; text-underline-offset: 2px }
.panel .link { border: 0; padding: 0; background: none; text-align: start; display: inline; border-radius: 2px }
.panel :is(a, .link):hover { text-decoration-thickness: 2px }
.tel { white-space: nowrap; font-variant-numeric: tabular-nums }
.meta { border-top: 1px solid var(--line); margin: 12px -16px 0; padding: 12px 16px 0 }
summary { cursor: pointer; min-height: 24px; width: fit-content; padding: 2px 0; color: var(--accent) }
.panel .meta ul { list-style: none; margin: 4px 0 0 }
.panel .meta li { padding: 4px 0 }
.rate { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-top: 12px }
.rate > b { font-weight: 650; font-size: .875em; margin-inline-end: 4px }
.panel p.rate { margin: 12px 0 0; font-size: .875em; color: var(--ink-2) }
.reasons > b { flex-basis: 100% }
.panel .quiet { min-height: 36px; border: 1px solid var(--line-strong); background: var(--paper); border-radius: 6px; padding: 4px 12px; font-size: .875em; font-weight: 600; color: var(--accent); text-align: start }
.panel :is(.quiet, .choice):hover { background: var(--accent-wash) }
.panel .choice { display: flex; width: 100%; text-align: start; gap: 12px; align-items: center; min-height: 48px; border: 1px solid var(--line-strong); background: var(--paper); border-radius: 6px; padding: 8px 12px; margin-top: 8px }
.choice > span { flex: 1; min-width: 0; overflow-wrap: anywhere }
.choice small { display: block }
.choice i { flex: none; width: 8px; height: 8px; border: solid var(--ink-2); border-width: 2px 2px 0 0; rotate: 45deg }
.choice:dir(rtl) i { rotate: -135deg }
.receipt { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 8px; background: var(--wash); border-radius: 6px; padding: 12px 16px; border: 1px solid transparent }
code { font: 700 1.5em/1.2 ui-monospace, Consolas, monospace; letter-spacing: .08em; user-select: all }
.person { border: 1px solid var(--line); border-radius: 6px; padding: 10px 12px; margin-top: 8px; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 2px 12px }
.person > b { font-weight: 650 }
.person small { flex-basis: 100% }
.hours { border: 1px solid var(--line); border-radius: 4px; padding: 0 6px; font-weight: 600; align-self: start; background: var(--wash) }
.panel .hours.open { color: var(--good); background: var(--good-wash); border-color: transparent }
.ways { flex-basis: 100%; display: flex; flex-wrap: wrap; gap: 0 16px }
.panel .ways a { display: inline-block; min-height: 28px; padding: 2px 0 }
.ways a.tel { font-weight: 600 }
.panel .body .person { margin: 8px 0 12px }
.panel .problem { border-inline-start: 4px solid var(--bad) }
.problem h3 { font-size: 1em }
.panel .bad { color: var(--bad); font-weight: 600 }
label { font-weight: 600 }
.row { display: flex; flex-wrap: wrap; gap: 8px }
.panel .field { flex: 1; min-width: 8em; min-height: 44px; font-size: max(16px, 1em); border: 1px solid var(--line-strong); border-radius: 6px; padding: 0 12px; background: var(--paper); text-transform: uppercase }
.panel .main { min-height: 44px; min-width: 44px; border: 1px solid transparent; border-radius: 4px; background: var(--accent); color: var(--on-accent); font-weight: 650; padding: 0 16px }
.panel .main:hover { filter: brightness(.92) }
.composer { border-top: 1px solid var(--line); padding: 12px 16px; background: var(--paper); flex: none }
.box { display: flex; gap: 8px; border: 2px solid var(--accent); border-radius: 6px; padding: 2px; padding-inline-start: 10px; align-items: center }
.box:focus-within { outline: 2px solid var(--accent); outline-offset: 1px }
.panel .box input { flex: 1; min-width: 0; width: 4em; border: 0; outline: 0; min-height: 44px; font-size: max(16px, 1em); background: none }
.panel ::placeholder { color: var(--ink-2); opacity: 1 }
.foot { margin: 6px 0 0; display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0 12px }
.foot .link { font-weight: 600; min-height: 28px }
@media (prefers-color-scheme: dark) { :host(:not([theme=light])) .panel { ${dark} color-scheme: dark } }
:host([theme=dark]) .panel { ${dark} color-scheme: dark }
@supports (color: oklch(from red l c h)) {
  @media (prefers-color-scheme: dark) { :host(:not([theme=light])) .panel { ${darkAccent} } }
  :host([theme=dark]) .panel { ${darkAccent} }
}
@media (forced-colors: active) {
  .panel .main, .launcher { border-color: ButtonText }
  .panel .hours.open, .panel .you, .receipt { border-color: CanvasText }
  .panel .you { border-style: dashed }
  .choice i { border-color: ButtonText }
}
@media (max-height: 300px) { .panel { overflow: auto } .panel .thread { flex: none; overflow: visible } }
@media print { .panel { display: none } }
`
