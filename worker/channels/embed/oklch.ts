import { type Colour, linear } from './contrast.ts'

/** Oklab in polar form: lightness 0–1, chroma from 0, hue in radians. Equal distances look about equally far apart. */
export interface Oklch {
  lightness: number
  chroma: number
  hue: number
}

/** sRGB → Oklch, with the matrices of Björn Ottosson, "A perceptual color space for image processing" (2020). */
export function toOklch({ red, green, blue }: Colour): Oklch {
  const [r, g, b] = [linear(red), linear(green), linear(blue)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s
  return { lightness, chroma: Math.hypot(a, bb), hue: Math.atan2(bb, a) }
}

/** Halvings of the chroma's range: a thousandth of it is left. */
const HALVINGS = 10

/** Oklch → sRGB. A colour that no screen shows loses chroma until one does; hue and lightness stay. */
export function fromOklch(colour: Oklch): Colour {
  let shown = 0
  let over = colour.chroma
  if (isShown(channels(colour))) shown = over
  for (let half = 0; half < HALVINGS && shown < over; half++) {
    const chroma = (shown + over) / 2
    if (isShown(channels({ ...colour, chroma }))) shown = chroma
    else over = chroma
  }
  const [red = 0, green = 0, blue = 0] = channels({ ...colour, chroma: shown })
  return { red: clamp(red), green: clamp(green), blue: clamp(blue) }
}

function isShown(channels: number[]): boolean {
  return channels.every((channel) => channel > -0.5 && channel < 255.5)
}

function channels({ lightness, chroma, hue }: Oklch): number[] {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((share) => 255 * gamma(share))
}

function gamma(share: number): number {
  return share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055
}

function clamp(channel: number): number {
  return Math.min(255, Math.max(0, Math.round(channel)))
}
