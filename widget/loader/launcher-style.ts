// `font-size: medium` is the reader's own size: a host's `html { font-size: 62.5% }` does not shrink it. `!important` inside a
// shadow root beats the host page's `* { all: unset !important }`. `all` leaves custom properties alone, so theming works.
export const launcherStyle = `
:host {
  all: initial !important;
  --accent: var(--one-stop-accent, #0b4f8a);
  --side: calc(var(--one-stop-offset-side, 24px) + env(safe-area-inset-right));
  --bottom: calc(var(--one-stop-offset-bottom, 24px) + env(safe-area-inset-bottom));
  display: block !important;
  position: fixed !important;
  inset: auto var(--side) var(--bottom) auto !important;
  z-index: var(--one-stop-z-index, 2147483647) !important;
  font: medium/1.5 var(--one-stop-font, system-ui, sans-serif) !important;
  --on-accent: #fff;
}
@supports (color: oklch(from red l c h)) {
  :host { --accent: oklch(from var(--one-stop-accent, #0b4f8a) min(l, 0.5) c h) }
}
:host([position="bottom-left"]) { inset: auto auto var(--bottom) var(--side) !important }
:host([inline]) { position: static !important }
.launcher {
  align-items: center;
  gap: 10px;
  padding: 8px 20px 8px 16px;
  border: 1px solid transparent;
  border-radius: var(--one-stop-radius, 24px);
  background: var(--accent);
  color: var(--on-accent);
  font: inherit;
  font-weight: 600;
  line-height: 30px;
  cursor: pointer;
  box-shadow: 0 2px 9px #0004;
}
.launcher::before {
  content: "";
  flex: none;
  width: 20px;
  height: 20px;
  background: currentColor;
  clip-path: path("M2 3h16v12H9l-6 4v-4H2z");
  forced-color-adjust: none;
}
.launcher:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px }
.launcher[aria-busy=true] { opacity: .7 }
.failed { max-width: 288px; padding: 16px; margin: 0 0 8px; border: 1px solid; background: #fff }
.failed a { display: block; padding: 8px 0 }
.launcher { display: flex }
.launcher[hidden] { display: none }
@media print { .launcher { display: none } }
`
