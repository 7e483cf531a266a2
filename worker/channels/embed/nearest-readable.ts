import { type Colour, contrastRatio, LEAST_CONTRAST } from './contrast.ts'
import { fromOklch, toOklch } from './oklch.ts'

/** A two-hundredth of the way from black to white: less than anyone sees. */
const STEP = 0.005

/** The colour that differs least in lightness from the given one, hue kept, and reads well against `ground`.
 * @param least - Contrast ratio 1–21 that it must reach; there is none past what black or white reaches.
 * @returns The colour itself where it passes already; undefined where none does. */
export function nearestReadable(colour: Colour, ground: Colour, least = LEAST_CONTRAST): Colour | undefined {
  if (contrastRatio(colour, ground) >= least) return colour
  const from = toOklch(colour)
  for (let away = STEP; away <= 1; away += STEP) {
    for (const lightness of [from.lightness - away, from.lightness + away]) {
      if (lightness < 0 || lightness > 1) continue
      const next = fromOklch({ ...from, lightness })
      if (contrastRatio(next, ground) >= least) return next
    }
  }
  return undefined
}
