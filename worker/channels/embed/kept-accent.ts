import { type Colour, contrastRatio, linear, relativeLuminance } from './contrast.ts'

/** Words on the accent: white, or black. */
export const TEXTS = ['light', 'dark'] as const
export type Text = (typeof TEXTS)[number]

/** Luminance at most under white words, and at least under black ones: 4.56 and 5 to 1. The rest is for rounding. */
const MOST = 0.18
const LEAST = 0.2
/** Links stand on washes too; the darkest of them in light colours has .866. */
const MOST_OF_LINKS = 0.15

const WORDS: Record<Text, Colour> = { light: { red: 255, green: 255, blue: 255 }, dark: { red: 0, green: 0, blue: 0 } }

/** How well words can be read on an accent as it is, 1–21. */
export function textRatio(accent: Colour, text: Text): number {
  return contrastRatio(accent, WORDS[text])
}

/** What the widget makes of an accent: itself where words can be read on it. The same sum as widget/loader/launcher-style.ts:
 * scaled towards black in linear light under white words, lightened with grey light under black ones. */
export function keptAccent(accent: Colour, text: Text): Colour {
  const now = relativeLuminance(accent)
  return text === 'light' ? scaled(accent, MOST, now) : changed(accent, (light) => light + Math.max(0, LEAST - now))
}

/** The accent as links and edges show it on light ground. */
export function keptLink(accent: Colour): Colour {
  return scaled(accent, MOST_OF_LINKS, relativeLuminance(accent))
}

function scaled(accent: Colour, most: number, now: number): Colour {
  return now <= most ? accent : changed(accent, (light) => light * (most / now))
}

function changed({ red, green, blue }: Colour, change: (light: number) => number): Colour {
  const channel = (value: number) => gamma(change(linear(value)))
  return { red: channel(red), green: channel(green), blue: channel(blue) }
}

/** Linear light 0–1 → channel of sRGB 0–255; what is past white is white. */
function gamma(light: number): number {
  const share = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055
  return Math.min(255, Math.round(share * 255))
}
