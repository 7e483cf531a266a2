// Contrast. The host's accent is made opaque and brought within sRGB; whatever is left of it carries its words at 4.5:1 or more.
// Under white words it is scaled towards black in linear light, down to a luminance of .18: (1 + .05) / (.18 + .05) = 4.56, the rest
// is for rounding to 8 bits. Scaling keeps the hue and cannot leave sRGB, as lowering oklch's lightness did for orange. Under black
// words (`text="dark"`) grey light is added until it has .2. The y of XYZ is WCAG's relative luminance. A browser that cannot make
// colours of others (Chrome 118, Safari 16.3, Firefox 127 and older), and an accent that is no colour, leave the gradient invalid:
// then the default below it shows, with white words. The configurator does the same sum (kept-accent.ts).
//
// `font-size: medium` is the reader's own size: a host's `html { font-size: 62.5% }` does not shrink it. `!important` inside a
// shadow root beats the host page's `* { all: unset !important }`. `all` leaves custom properties alone, so theming works.
// The icon is cut out of a border: where colours are forced, borders are the one thing besides words that keeps one.
export const launcherStyle = `
:host {
  all: initial !important;
  --side: calc(var(--one-stop-offset-side,24px) + env(safe-area-inset-right));
  --bottom: calc(var(--one-stop-offset-bottom,24px) + env(safe-area-inset-bottom));
  --fill: color(from color(from var(--one-stop-accent,#0b4f8a) srgb clamp(0,r,1) clamp(0,g,1) clamp(0,b,1)/1) xyz var(--k,calc(x*min(1,.18/y)) calc(y*min(1,.18/y)) calc(z*min(1,.18/y))));
  --t: auto;
  --l: auto;
  --r: var(--side);
  --b: var(--bottom);
  display: block !important;
  position: fixed !important;
  inset: var(--t) var(--r) var(--b) var(--l) !important;
  z-index: var(--one-stop-z-index,2147483647) !important;
  font: medium/1.5 var(--one-stop-font,system-ui,sans-serif) !important;
  color: #fff !important;
}
:host([text=dark]) { --words: color(from #000 xyz x y z); --k: calc(x + .95*max(0,.2 - y)) calc(y + max(0,.2 - y)) calc(z + 1.09*max(0,.2 - y)) }
:host([position^=top]) { --t: var(--bottom); --b: auto }
:host([position$=left]) { --l: var(--side); --r: auto }
:host([inline]) { position: static !important }
.launcher {
  align-items: center;
  gap: 10px;
  padding: 8px 18px;
  border: 1px solid transparent;
  border-radius: var(--one-stop-radius,24px);
  background: linear-gradient(var(--fill) 0 0);
  background-color: #0b4f8a;
  color: var(--words);
  font: inherit;
  font-weight: 600;
  line-height: 30px;
  cursor: pointer;
  box-shadow: 0 2px 9px #0004;
  display: flex;
}
.launcher::before {
  content: "";
  border: 10px solid;
  clip-path: path("M2 3h16v12H9l-6 4v-4H2z");
}
.launcher:focus-visible { outline: 3px solid #000; box-shadow: 0 0 0 3px #fff; outline-offset: 3px }
.launcher[aria-busy=true]::before { opacity: .4 }
.failed { padding: 16px; margin: 0 0 8px; border: 1px solid; background: #fff; color: #000 }
.failed a { display: block; padding: 8px 0 }
.launcher[hidden] { display: none }
@media print { .launcher { display: none } }
`
