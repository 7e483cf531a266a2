import type { Token } from '../tokens.ts'
import { IRREGULAR_PARTICIPLES, NOT_PASSIVE } from './participles.ts'

/** `by`: the one who acts stands behind it. `duty`: someone must act and it is not said who. `plain`: any other. */
export interface Passive {
  kind: 'by' | 'duty' | 'plain'
  start: number
  end: number
}

const BE = new Set(
  "am is are was were be been being isn't aren't wasn't weren't it's that's they're you're we're".split(' '),
)
const BETWEEN = new Set(
  'not also often usually never always already still just only now then first soon later both all'.split(' '),
)
const DUTY = new Set('must should shall'.split(' '))
const HAVE_TO = new Set('need needs has have'.split(' '))
/** Words after "by" that say how, when or where, not who. */
const NOT_AGENT = new Set(
  'check cash card wire direct mail phone email text fax hand video law law’s default then now when age using april january february march may june july august september october november december monday tuesday wednesday thursday friday saturday sunday date noon midnight bus car train plane itself themselves accident mistake state county income law'.split(
    ' ',
  ),
)
const ARTICLES = new Set(['the', 'a', 'an', 'your', 'its'])
const TIMES = new Set('date day deadline time end due age month year week same next first last'.split(' '))
const REGULAR = /^[a-z]{2,}[^e\W]ed$/
/** "You are signed up": a state. */
const PARTICLES = new Set(['up', 'in'])
/** Words that may stand between a verb and its "by": "is signed and dated by". */
const REACH = 3

/** Passive verbs of an English sentence: a form of "be", perhaps adverbs, a participle that is not a state ("married", "disabled").
 * retext-passive 5.0.0 knows irregular verbs only, and no adverb between: on cases.ts it finds 6 of 20 and flags 6 of 90 that are fine. */
export function englishPassives(words: readonly Token[]): Passive[] {
  return words.flatMap((word, index) => {
    if (!BE.has(word.plain)) return []
    const at = participleAfter(words, index)
    const verb = words[at]
    if (!verb) return []
    const kind = hasAgent(words, at) ? 'by' : isDuty(words, index) ? 'duty' : 'plain'
    return [{ kind, start: word.start, end: verb.end }]
  })
}

function participleAfter(words: readonly Token[], be: number): number {
  for (let at = be + 1; at <= be + 3; at++) {
    const word = words[at]?.plain ?? ''
    if (isParticiple(word)) return word === 'signed' && PARTICLES.has(words[at + 1]?.plain ?? '') ? -1 : at
    if (!BETWEEN.has(word) && !(word.endsWith('ly') && word.length > 4)) return -1
  }
  return -1
}

function isParticiple(word: string): boolean {
  if (NOT_PASSIVE.has(word)) return false
  return IRREGULAR_PARTICIPLES.has(word) || (REGULAR.test(word) && word.length > 4)
}

function hasAgent(words: readonly Token[], verb: number): boolean {
  const reach = words.slice(verb + 1, verb + 1 + REACH + 2).map(({ plain }) => plain)
  const by = reach.indexOf('by')
  const [next = '', after = ''] = [reach[by + 1], reach[by + 2]]
  if (by < 0 || by >= REACH || !next || NOT_AGENT.has(next) || next.endsWith('ing') || /^\d/.test(next)) return false
  return !(ARTICLES.has(next) && TIMES.has(after))
}

/** "must be sent", "needs to be signed", "has not to be": the word or two before "be" say that someone has to. */
function isDuty(words: readonly Token[], be: number): boolean {
  if (words[be]?.plain !== 'be') return false
  const [second, before] = [words[be - 2]?.plain ?? '', words[be - 1]?.plain ?? '']
  if (DUTY.has(before) || ((before === 'not' || before === 'also') && DUTY.has(second))) return true
  return before === 'to' && HAVE_TO.has(second)
}
