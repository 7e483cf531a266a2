import type { NameRecord } from '../../corpus/index.ts'
import { nameKey } from '../../corpus/index.ts'
import { normalise } from '../text/normalise.ts'

/** Someone whom a text names, and where: `reach` is an agency or `agency/contact`. */
export interface Mention {
  reach: string
  at: number
  length: number
}

/** Finds whom a text names: by name, short name, programme, form or office. In the order of the text. */
export type NameFinder = (text: string) => Mention[]

/** A finder for one kind of name of the deployment's table, made once: one pattern for all of them, the longest first. */
export function nameFinder(records: readonly NameRecord[], kind: 'names' | 'topics'): NameFinder {
  const owners = new Map(records.flatMap(({ reach, [kind]: names }) => names.map((name) => [nameKey(name), reach])))
  if (owners.size === 0) return () => []
  const names = records.flatMap((record) => record[kind]).sort((a, b) => b.length - a.length)
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(${names.map(patternOf).join('|')})(?:'?s)?(?![\\p{L}\\p{N}])`, 'gu')
  return (text) => {
    const plain = normalise(text)
    return [...plain.matchAll(any)].flatMap((match) => {
      const [whole, name = ''] = match
      const reach = owners.get(nameKey(name))
      return reach === undefined || isCommonWord(name, match.index, plain, text)
        ? []
        : [{ reach, at: match.index, length: whole.length }]
    })
  }
}

/** A name however it is cut: `I-130` as `i130` and `i 130`, `SSI` as `s.s.i.` and `s s i`, `driver's license` as `drivers license`. */
function patternOf(name: string): string {
  const plain = normalise(name)
  if (/^[A-Z]{2,6}$/.test(name)) return `${plain}|${[...plain].join('\\. ?')}\\.?|${[...plain].join(' ')}`
  const runs = plain.replaceAll("'", '').match(/\p{L}+|\p{N}+/gu) ?? []
  const joined = runs.map((run) => (run.endsWith('s') ? `${run.slice(0, -1)}'?s` : run))
  return joined.join(/\p{N}/u.test(plain) ? "[-. /']{0,2}" : "[-. /'&]{0,3}")
}

/** Names that are Spanish words too: `va` is “goes”, `está` is “is”, `dic.` is December. */
const SPANISH_WORDS = new Set(['va', 'esta', 'dic'])

/** A name that is also a Spanish word counts in a Spanish text only in capitals among small letters, and `va` behind an article; never with an accent. */
function isCommonWord(name: string, at: number, plain: string, text: string): boolean {
  if (!SPANISH_WORDS.has(name)) return false
  if (/\best\u00e1(?!\p{L})/iu.test(text) && name === 'esta') return true
  const isShouted = text === text.toUpperCase()
  if (!isShouted && new RegExp(`\\b${[...name.toUpperCase()].join('\\.?')}\\b`).test(text)) return false
  const before = plain.slice(Math.max(0, at - 12), at)
  if (name === 'va' && /\b(?:el|del|al|la|the) $/.test(before)) return false
  return /\b(?:el|los|las|que|como|se|le|no|me|ya|una?|para|por|mi|su|es|donde|cuando|quien|con)\b/.test(plain)
}
