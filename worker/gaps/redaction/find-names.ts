import { ALSO_WORDS, FAMILY, GIVEN } from './name-lists.ts'
import { NAMED_THINGS, NO_NAME_CAPITALS, NO_NAME_WORDS, PLACES_BEFORE } from './no-names.ts'

interface Word {
  plain: string
  from: number
  to: number
  /** Capital first letter, in a text that does not write every word so. */
  isCapital: boolean
  isAcronym: boolean
  /** What stands between it and the next word. */
  gap: string
}

/** A name follows, whatever it is. */
const TOLD =
  /(?<![\p{L}])(?:(?:my|her|his|their|full|legal|first|last|maiden|married)\s)?(?:(?:last|first|full|maiden|legal|middle|sur|married)\s?)?name(?:'?s|\sis|\swas|:|\son\s(?:the\s)?(?:card|check|account|form|letter)(?:\sis|:)|\sfrom|\swrong,?\s(?:it'?s|it\sis|should\sbe))|(?<![\p{L}])(?:me\sllam[oó]|se\sllam[aoó]n?|mi\s(?:nombre|apellido)(?:\scompleto)?(?:\ses|\sera|:)?|nombre(?:\scompleto)?:|a\snombre\sde|(?:apellido|nombre)\sde|(?:mr|mrs|mister|sra|srta)\.?(?=\s))/giu
const KIN = String.raw`(?:ex|step|grand|god|half|foster|great|late|oldest|youngest|older|younger|little|big|baby|difunt[oa])?[\s\p{Pd}]?(?:mother|mom|mommy|mum|mama|father|dad|daddy|pops|son|daughter|kid|child|baby|husband|wife|spouse|partner|fianc[eé]e?|boyfriend|girlfriend|bf|gf|brother|sister|sis|ma|pa|grandson|granddaughter|grandma|grandpa|nana|uncle|aunt|auntie|niece|nephew|cousin|twins?|friend|neighbou?r|landlord|landlady|boss|client|patient|caseworker|lawyer|roommate|tenant|ex|madre|mam[aá]|mami|padre|pap[aá]|papi|hij[oa]s?|espos[oa]|marido|mujer|novi[oa]|herman[oa]|abuel[oa]|abuelit[oa]|niet[oa]|t[ií][oa]|sobrin[oa]|prim[oa]|amig[oa]|vecin[oa]|jef[ea]|cu[nñ]ad[oa]|suegr[oa]|pareja|bebe)(?:[\s\p{Pd}]in[\s\p{Pd}]law)?`
const ROLE =
  'veteran|vet|beneficiary|applicant|claimant|deceased|decedent|patient|client|nurse|officer|agent|judge|detective|sergeant|beneficiario|beneficiaria|solicitante|difunto|difunta|enfermera|abogad[oa]|worker'
const TITLE =
  'mr|mrs|ms|miss|mister|dr|sr|sra|srta|se[nñ]or|se[nñ]ora|se[nñ]orita|don|do[nñ]a|doctor|doctora|prof|professor|rev|reverend|pastor|padre|sgt|capt|lt|attorney|judge|ofc|officer|licenciad[oa]'
const OWN = "my|mi|his|her|our|su|their|nuestr[oa]|tu|your|the|el|la|an?|una?|one|of|client's|that|mis|sus|late|dear"
const SPEAKS = String.raw`i\sam|i'?m|it'?s\sme|call\sme|yo\ssoy|soy|(?:le\s|les\s|aqu[ií]\s)?habla|(?:card|name|tarjeta|nombre|certificate|acta|licen[sc]e|licencia)\s(?:says|dice|reads)|spelled(?:\sit)?`
const HANDS = String.raw`this\sis|it'?s\sfor|habla|(?:le|les)\s(?:saluda|escribe)|ask\sfor|de\sparte\sde|signed(?:\sby)?|applying\sfor|caring\sfor|care\sof|behalf\sof|para|for|named|called|hi|hello|hola|friend|buddy|with`
/** A name may follow: one that the lists know, or a capital that begins no other word. */
const LIKELY = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:${OWN})\s(?:${KIN})(?:,|:|\sis|\ses|\snamed|\scalled|'s\sname\sis)?|(?:the\s|el\s|la\s)(?:${ROLE})(?:,|:|\sis|\ses|'s\sname\sis)|(?:${TITLE})\.?|${SPEAKS})(?=\s)`,
  'giu',
)
/** One that the lists know may follow. */
const KNOWN = new RegExp(String.raw`(?<![\p{L}])(?:(?:${KIN}|${ROLE})(?:,|:)?|${HANDS})(?=\s)`, 'giu')
const BYE =
  /(?<![\p{L}])(?:thanks|thank\syou|thx|ty|gracias|sincerely|regards|atentamente|saludos|bendiciones|respectfully|signed)[,.!]?(?:\s(?:in advance|so much|again|de antemano))?[,.!\s\p{Pd}]*\s/giu
const MOST_WORDS = 5

/** Names of people in a text, as far as what stands about them and two lists tell. Each word is looked at once for each cue. */
export function findNames(text: string): { kind: 'name'; from: number; to: number }[] {
  const words = wordsOf(text)
  const cues = cuesOf(text)
  const found: { kind: 'name'; from: number; to: number }[] = []
  for (let at = 0; at < words.length; ) {
    const count = nameAt(text, words, at, cues)
    const [first, last] = [words[at], words[at + count - 1]]
    if (count > 0 && first && last) found.push({ kind: 'name', from: first.from, to: last.to })
    at += Math.max(1, count)
  }
  return found
}

type Cue = 'told' | 'likely' | 'known' | 'bye'

/** Where a name may begin, by the cue before it. */
function cuesOf(text: string): Map<number, Cue> {
  const cues = new Map<number, Cue>()
  const mark = (pattern: RegExp, cue: Cue) => {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const end = index + words.length
      cues.set(end + (/^[\s:,"(]*/.exec(text.slice(end, end + 4))?.[0].length ?? 0), cue)
    }
  }
  mark(BYE, 'bye')
  mark(KNOWN, 'known')
  mark(LIKELY, 'likely')
  mark(TOLD, 'told')
  return cues
}

function wordsOf(text: string): Word[] {
  const all = [...text.matchAll(/\p{L}+(?:['’\p{Pd}]\p{L}+)*/gu)]
  const capitals = all.filter(({ 0: word }) => /^\p{Lu}/u.test(word)).length
  const isShouted = all.length > 4 && capitals > 0.7 * all.length
  return all.map(({ 0: word, index }, at) => {
    const to = index + word.length
    return {
      plain: plainOf(word),
      from: index,
      to,
      isCapital: !isShouted && /^\p{Lu}/u.test(word),
      isAcronym: !isShouted && /^\p{Lu}{2,}$/u.test(word),
      gap: text.slice(to, all[at + 1]?.index ?? text.length),
    }
  })
}

function plainOf(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").replace(/'s$/, '')
}

/** How many words from here are a name: 0 is none. */
function nameAt(text: string, words: Word[], at: number, cues: Map<number, Cue>): number {
  const word = words[at]
  if (!word) return 0
  const cue = cues.get(word.from) ?? carriedOn(words, at, cues)
  if (cue === 'told' && isTold(word)) return extend(words, at, true)
  if (cue === 'known' && isListed(words, at)) return unlessThing(words, at, extend(words, at, false))
  if (cue === 'likely' && isLikely(words, at)) return unlessThing(words, at, extend(words, at, false))
  if (cue === 'known' && isLikely(words, at) && CALLS.test(words[at + extend(words, at, false)]?.plain ?? ''))
    return extend(words, at, false)
  if (cue === 'bye' && isLikely(words, at)) return endsText(text, words, at)
  return unlessThing(words, at, aloneAt(words, at))
}

/** "from Kelly Thornton to Kelly Nakamura", "its Siobhan not Shavon": after a told name, another. */
function carriedOn(words: Word[], at: number, cues: Map<number, Cue>): Cue | undefined {
  const [to, before] = [words[at - 1], words[at]]
  if (!to || !before || !/^(?:to|a|not|por|y|and)$/.test(to.plain)) return undefined
  for (let back = at - 2; back >= Math.max(0, at - 1 - MOST_WORDS); back--)
    if (cues.get(words[back]?.from ?? -1) === 'told') return isKnown(before) || before.isCapital ? 'told' : undefined
  return undefined
}

const isKnown = ({ plain }: Word) => GIVEN.has(plain) || FAMILY.has(plain)
const isWord = ({ plain }: Word) => NO_NAME_WORDS.has(plain)
const isSure = (word: Word) => GIVEN.has(word.plain) && !ALSO_WORDS.has(word.plain) && !isWord(word)
const isTold = (word: Word) =>
  (!isWord(word) || (word.isCapital && GIVEN.has(word.plain))) &&
  word.plain !== 'name' &&
  (word.plain.length > 1 || word.gap.startsWith('.'))

/** A name that the lists know: as a capital, or one that is no word, or with a family name. */
function isListed(words: Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || isWord(word)) return false
  if (isSure(word)) return true
  if (word.isCapital) return isKnown(word) && !NO_NAME_CAPITALS.has(word.plain)
  return GIVEN.has(word.plain) && next !== undefined && word.gap === ' ' && FAMILY.has(next.plain) && !isWord(next)
}

/** A name of the lists, or a capital of no other word, in a text that has small letters too. */
function isLikely(words: Word[], at: number): boolean {
  const word = words[at]
  if (!word || isWord(word)) return false
  const isUnknown = !NO_NAME_CAPITALS.has(word.plain) && word.plain.length > 2 && !word.isAcronym
  return isListed(words, at) || (word.isCapital && isUnknown)
}

/** "Rashad here", "this is Ngozi Adeyemi calling": who says so before. */
const CALLS = /^(?:here|calling|speaking|writing)$/

/** Without a cue: a given name and a family name, or a given name with a capital that is no word. */
function aloneAt(words: Word[], at: number): number {
  const [word, next, before] = [words[at], words[at + 1], words[at - 1]]
  if (!word || !GIVEN.has(word.plain) || (before && PLACES_BEFORE.test(before.plain))) return 0
  const isNext = next !== undefined && /^(?:\.?\s)$/.test(word.gap)
  if (isNext && isSure(word) && FAMILY.has(next.plain) && (!ALSO_WORDS.has(next.plain) || next.isCapital))
    return extend(words, at, false)
  if (isNext && word.isCapital && next.isCapital && FAMILY.has(next.plain)) return extend(words, at, false)
  if (word.isCapital && isSure(word)) return extend(words, at, false)
  return 0
}

/** The name's length in words: initials, particles and family names join it. After a told first name one unknown word does. */
function extend(words: Word[], at: number, isToldName: boolean): number {
  const first = words[at]
  let used = 1
  while (first && used < MOST_WORDS) {
    const [last, next] = [words[at + used - 1], words[at + used]]
    if (!last || !next || !isOneGap(last)) break
    const particle = /^(?:de|del|la|las|los|van|von|da|dos|san|st|y|jr|o)$/.test(next.plain) && used > 0
    const after = words[at + used + 1]
    if (particle && after && next.gap === ' ' && joins(first, after, used, false) && !isWord(after)) used += 2
    else if (joins(first, next, used, isToldName, last)) used += 1
    else break
  }
  return used
}

const isOneGap = ({ gap, plain }: Word) => gap === ' ' || (gap === '. ' && plain.length <= 2)

function joins(first: Word, next: Word, used: number, isToldName: boolean, before?: Word): boolean {
  if (next.plain.length === 1) return next.isCapital ? next.plain !== 'i' : next.gap === '. '
  if (isWord(next)) return false
  if (isKnown(next) && (!ALSO_WORDS.has(next.plain) || next.isCapital === first.isCapital)) return true
  if (next.isCapital) return !next.isAcronym && !NO_NAME_CAPITALS.has(next.plain)
  if (before?.gap === '. ' && before.plain.length === 1) return true
  return isToldName && !first.isCapital && used === 1
}

/** A law, a grant, a place or a day that has somebody's name is nobody. */
function unlessThing(words: Word[], at: number, count: number): number {
  if (count === 0) return 0
  const after = words[at + count]
  const isThing = (word: Word | undefined) => word !== undefined && NAMED_THINGS.test(word.plain)
  const last = words[at + count - 1]
  if (last?.gap === ' ' && isThing(after)) return 0
  return words.slice(at, at + count).some((word, place) => place > 0 && isThing(word)) ? 0 : count
}

/** A name that ends a text, or its line: "thanks, Bernice". */
function endsText(text: string, words: Word[], at: number): number {
  const count = extend(words, at, false)
  const last = words[at + count - 1]
  return last && /^[\s.!)\p{Pd}]*$/u.test(text.slice(last.to)) ? count : 0
}
