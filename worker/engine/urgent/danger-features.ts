import { findSigns, plainWords, type SeenSign } from './find-signs.ts'

/** How much of a word counts: forms of one word begin alike, in English and Spanish. */
const STEM = 5
/** Words of one stretch; each begins halfway through the one before. */
const STRETCH = 20
const SLACK = 6

/** A stretch of a text: its words from `from` until before `to`, and what the model sees of them. */
export interface Stretch {
  from: number
  to: number
  features: string[]
}

/** What the model sees of a text, stretch by stretch: stems, signs, and pairs of either. */
export function dangerFeatures(text: string): Stretch[] {
  const words = plainWords(text)
  const signs = findSigns(words)
  return stretches(words.length).map(([from, to]) => {
    const stems = words.slice(from, to).map((word) => word.slice(0, STEM))
    const features = new Set(stems)
    for (const [at, stem] of stems.entries()) {
      if (at > 0) features.add(`${stems[at - 1]} ${stem}`)
      if (at > 1) features.add(`${stems[at - 2]}_${stem}`)
    }
    for (const sign of signsWithin(signs, from, to)) features.add(sign)
    return { from, to, features: [...features] }
  })
}

/** The signs of a stretch, and each two of them: what a rule would say. */
function signsWithin(signs: SeenSign[], from: number, to: number): string[] {
  const within = signs.filter((seen) => seen.from >= from && seen.to < to)
  const names = [...new Set(within.map(({ sign }) => `+${sign}`))].sort()
  return names.flatMap((name, at) => [name, ...names.slice(at + 1).map((other) => name + other)])
}

function stretches(length: number): [number, number][] {
  if (length <= STRETCH + SLACK) return [[0, length]]
  const starts = Array.from(
    { length: Math.ceil((length - STRETCH / 2) / (STRETCH / 2)) },
    (_, at) => (at * STRETCH) / 2,
  )
  return starts.map((from) => [from, Math.min(length, from + STRETCH)])
}
