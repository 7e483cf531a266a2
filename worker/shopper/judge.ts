import type { ShopperCase } from '../corpus/index.ts'
import { placeOf } from './place-of.ts'
import type { Reading } from './reading.ts'

/** How a channel's reply may be. `off`: the channel is turned off and says so; `not-asked`: it has no way to be asked this. */
export const RESULTS = [
  'right',
  'incomplete',
  'older',
  'wrong',
  'none',
  'unreachable',
  'slow',
  'off',
  'not-asked',
] as const
export type Result = (typeof RESULTS)[number]

/** Results that are no fault. */
export function isFine(result: Result): boolean {
  return result === 'right' || result === 'off' || result === 'not-asked'
}

/** A longer wait for one turn is a fault, whatever it brought: people hang up. */
const SLOW_MS = 3_000
/** How far into what is said the title may begin: whom to call in danger, and other questions of the same words, stand before it. */
const TITLE_WITHIN = 700

/** What was found of a reply, and what it lacks or has too much. */
export interface Judged {
  result: Result
  lacks: string[]
}

/** What an answer is called now, and its newest version that anybody has seen. */
export interface Known {
  title: string
  version: number
}

/** Holds a reply against its case's key. @param known - undefined where nothing may be answered.
 * @param tookMs - The longest wait for one turn. */
export function judge(one: ShopperCase, reading: Reading, known: Known | undefined, tookMs: number): Judged {
  const where = (fact: string) => placeOf(fact, reading.text, reading.spelling, one.language)
  const unwanted = one.not.filter((fact) => where(fact) >= 0)
  if (unwanted.length > 0) return { result: 'wrong', lacks: unwanted }
  if (known && reading.isUnanswered) return { result: 'none', lacks: [] }
  if (!known && !reading.isUnanswered) return { result: 'wrong', lacks: ['no answer'] }
  if (known && !isTitled(known.title, reading, one)) return { result: 'wrong', lacks: [known.title] }
  if (known && reading.version !== undefined && reading.version < known.version)
    return { result: 'older', lacks: [`version ${known.version}`] }
  const lacks = [
    ...lateDanger(one, where),
    ...[...one.facts, ...(one.first ? [one.first] : [])].filter((fact) => where(fact) < 0),
  ]
  if (known && reading.version === undefined) lacks.push(`version ${known.version}`)
  if (lacks.length > 0) return { result: 'incomplete', lacks }
  return { result: tookMs > SLOW_MS ? 'slow' : 'right', lacks: [] }
}

function isTitled(title: string, { text, title: shown, spelling }: Reading, { language }: ShopperCase): boolean {
  if (shown !== undefined) return placeOf(title, shown, 'written', language) >= 0
  const at = placeOf(title, text, spelling, language)
  return at >= 0 && at < TITLE_WITHIN
}

/** Whom to call comes before every other fact. */
function lateDanger({ first, facts }: ShopperCase, where: (fact: string) => number): string[] {
  if (first === undefined) return []
  const at = where(first)
  return facts.some((fact) => fact !== first && where(fact) >= 0 && where(fact) < at) ? [`${first} first`] : []
}
