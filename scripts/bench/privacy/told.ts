/** A sentence with where its personal data stands. */
export interface Told {
  text: string
  spans: { kind: string; from: number; to: number }[]
  isHeld: boolean
}

export type Random = () => number

export function pick<T>(random: Random, of: readonly [T, ...T[]] | readonly T[]): T {
  const one = of[Math.floor(random() * of.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}

export const digitsOf = (random: Random, count: number) =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('')

/** Sentences written by hand, one a line: `my social is {ssn:536 22 1897}`; `es: ` before Spanish ones. */
export function readTold(file: string, isHeld: boolean): Told[] {
  return file
    .trim()
    .split('\n')
    .map((line) => ({ ...toldOf(line.replace(/^es: /, '')), isHeld }))
}

function toldOf(line: string): Omit<Told, 'isHeld'> {
  const spans: Told['spans'] = []
  let text = ''
  for (const part of line.split(/(\{[a-z-]+:[^}]*\})/)) {
    const [, kind, value] = /^\{([a-z-]+):([^}]*)\}$/.exec(part) ?? []
    if (kind !== undefined && value !== undefined)
      spans.push({ kind, from: text.length, to: text.length + value.length })
    text += value ?? part
  }
  return { text, spans }
}
