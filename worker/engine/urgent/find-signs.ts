import { normalise } from '../text/normalise.ts'
import { SIGNS } from './signs/index.ts'
import type { SignWords } from './signs/sign-words.ts'

/** A sign that was seen, and where: the place of its first and last word. */
export interface SeenSign {
  sign: string
  from: number
  to: number
}

interface Phrase {
  sign: string
  words: string[]
}

/** How many words `~` stands for at most. */
const GAP = 3
/** A word that begins a phrase and ends in `*` is found by as many letters. */
const STEM = 3

/** How people write in a hurry, and what they mean. */
const SHORT: Record<string, string> = {
  u: 'you',
  ur: 'your',
  r: 'are',
  n: 'and',
  w: 'with',
  b4: 'before',
  bc: 'because',
  cuz: 'because',
  wen: 'when',
  wat: 'what',
  nite: 'night',
  tonite: 'tonight',
  '2nite': 'tonight',
  '2day': 'today',
  '2moro': 'tomorrow',
  fone: 'phone',
  thru: 'through',
  mins: 'minutes',
  hrs: 'hours',
  gf: 'girlfriend',
  im: 'im',
  kiero: 'quiero',
  kiere: 'quiere',
  kien: 'quien',
  q: 'que',
  k: 'que',
  ke: 'que',
  xq: 'porque',
  pq: 'porque',
  d: 'de',
  x: 'por',
  xfa: 'por favor',
  toy: 'estoy',
  ta: 'esta',
  tan: 'estan',
  pa: 'para',
  aki: 'aqui',
  ay: 'hay',
  nomas: 'nomas',
  suisidio: 'suicidio',
  brething: 'breathing',
  breath: 'breathe',
  breathin: 'breathing',
  chokin: 'choking',
  shakin: 'shaking',
  bleedin: 'bleeding',
  talkin: 'talking',
  swollowed: 'swallowed',
  swalowed: 'swallowed',
  unconcious: 'unconscious',
  seisure: 'seizure',
  sezure: 'seizure',
  noone: 'nobody',
}

/** The words of a text as signs are written: without accents and apostrophes, in full. */
export function plainWords(text: string): string[] {
  const plain = normalise(text).replaceAll("'", '')
  return (plain.match(/[\p{L}\p{N}$]+/gu) ?? []).map((word) =>
    Object.hasOwn(SHORT, word) ? (SHORT[word] ?? word) : word,
  )
}

/** Phrases by their first word, or by the first letters of it where it goes on. */
function phrasesByStart(signs: SignWords): Map<string, Phrase[]> {
  const byStart = new Map<string, Phrase[]>()
  for (const [sign, text] of Object.entries(signs)) {
    for (const phrase of text.split('|')) {
      const words = normalise(phrase.trim()).split(/\s+/)
      const first = words[0] ?? ''
      if (!first) continue
      const start = first.endsWith('*') ? `${first.slice(0, Math.min(STEM, first.length - 1))}*` : first
      byStart.set(start, [...(byStart.get(start) ?? []), { sign, words }])
    }
  }
  return byStart
}

let phrases: Map<string, Phrase[]> | undefined

/** Every sign in the words, in the order of the words. */
export function findSigns(words: string[]): SeenSign[] {
  phrases ??= phrasesByStart(SIGNS)
  const open = openPhrases(phrases)
  return words.flatMap((word, from) =>
    open(word, words[from + 1]).flatMap(({ sign, words: parts }) => {
      const to = endOf(parts, 0, words, from)
      return to < 0 ? [] : [{ sign, from, to }]
    }),
  )
}

/** The phrases that a word and the next one may begin, in their order. Looked for once a pair: a text made to keep us busy says the same
 * pairs hundreds of times, and `not` alone begins hundreds of phrases. */
function openPhrases(byStart: ReadonlyMap<string, Phrase[]>) {
  const known = new Map<string, Phrase[]>()
  return (word: string, next: string | undefined): Phrase[] => {
    const pair = `${word} ${next ?? ''}`
    const found = known.get(pair)
    if (found) return found
    const begun = [...(byStart.get(word) ?? []), ...(byStart.get(`${word.slice(0, STEM)}*`) ?? [])]
    const open = begun.filter(({ words: [, second] }) => second === undefined || second === '~' || fits(second, next))
    known.set(pair, open)
    return open
  }
}

function fits(wanted: string, word: string | undefined): boolean {
  if (word === undefined) return false
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted
}

/** Place of the last word of a phrase that begins at `at`, or −1. */
function endOf(parts: string[], part: number, words: string[], at: number): number {
  const wanted = parts[part]
  if (wanted === undefined) return at - 1
  if (wanted === '~') {
    for (let skip = 0; skip <= GAP; skip++) {
      const to = endOf(parts, part + 1, words, at + skip)
      if (to >= 0) return to
    }
    return -1
  }
  return fits(wanted, words[at]) ? endOf(parts, part + 1, words, at + 1) : -1
}
