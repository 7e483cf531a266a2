// `font-size: medium` is the reader's own size: a host's `html { font-size: 62.5% }` does not shrink it. `!important` inside a
// shadow root beats the host page's `* { all: unset !important }`. `all` leaves custom properties alone, so theming works.
export const launcherStyle = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: auto auto calc(var(--one-stop-offset-bottom, 24px) + env(safe-area-inset-bottom, 0px)) auto !important;
  right: calc(var(--one-stop-offset-side, 24px) + env(safe-area-inset-right, 0px)) !important;
  z-index: var(--one-stop-z-index, 2147483647) !important;
  font: medium/1.5 var(--one-stop-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif) !important;
  --accent: var(--one-stop-accent, #0b4f8a);
  --on-accent: #fff;
}
@supports (color: oklch(from red l c h)) {
  :host { --accent: oklch(from var(--one-stop-accent, #0b4f8a) min(l, 0.5) c h) }
}
:host([position="bottom-left"]) { right: auto !important; left: calc(var(--one-stop-offset-side, 24px) + env(safe-area-inset-left, 0px)) !important }
:host([inline]) { position: static !important; z-index: auto !important }
.launcher {
  box-sizing: border-box;
  display: flex;
  align-items: center;
  gap: 10px;
  min-height: 48px;
  margin: 0;
  padding: 8px 20px 8px 16px;
  border: 1px solid transparent;
  border-radius: var(--one-stop-radius, 24px);
  background: var(--accent);
  color: var(--on-accent);
  font: inherit;
  font-weight: 600;
  text-align: start;
  text-decoration: none;
  cursor: pointer;
  box-shadow: 0 2px 10px rgb(0 0 0/.22);
}
.launcher:hover { filter: brightness(.9) }
.launcher:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; box-shadow: 0 0 0 3px #fff }
[hidden] { display: none !important }
.launcher[aria-busy=true] svg { opacity: .5 }
.failed { max-width: 288px; padding: 16px; border: 1px solid #8a949e; border-radius: 10px; background: #fff; color: #1b1f24; box-shadow: 0 8px 40px rgb(20 30 40/.22) }
.failed p { margin: 0 0 8px }
.failed a { display: block; padding: 8px 0; color: var(--accent); font-weight: 600 }
@media print { :host { display: none !important } }
`
