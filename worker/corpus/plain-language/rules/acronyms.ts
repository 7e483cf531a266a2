import type { Language } from '../../../contract/index.ts'
import type { Passage, PassageSentence } from '../passages.ts'
import type { PlainContext, Remark } from '../plain-language.ts'
import type { Token } from '../tokens.ts'

const ACRONYM = /^(\p{Lu}[\p{Lu}&]{1,6})(?:s|'s|’s)?$/u
const TWO_CAPITALS = /\p{Lu}[\p{Lu}&]/u
const ROMAN = /^[IVX]+$/
const FORM = /^(?:form|forms|formulario|formularios|schedule|box|line|part|anexo)$/
/** A word to send or to look for: "text START to 88788", "letters like IOE, EAC". */
const LITERAL_BEFORE = /^(?:text|type|reply|spells|says|word|select|press|palabra|texto|dice|oprima)$/
const LETTERS_BEFORE = /^(?:letters|letras)$/
const CAPITALS = /^\p{Lu}{2,}$/u
const SMALL_WORDS = new Set('of and for the to in on with de del la las los el y para en'.split(' '))
/** Everybody says these and few could spell them out (GOV.UK and USA.gov leave the same kind alone), with the states' short names
 * that addresses hold. Capitals for emphasis are not acronyms; "REAL ID" is a name. */
const KNOWN_ACRONYMS: ReadonlySet<string> = new Set(
  `AARP AIDS ALS AM ATM CD CEO COVID DC DMV DNA DVD EU FAQ FBI GED GI GPS HIV ID IQ IRS LLC MRI NASA OK PDF PIN PM PO TSA TTY TV UK UPS
  US USA USPS VA VIN ZIP FEMA AL AK AZ AR CA CO CT DE FL GA HI IA IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OR PA
  RI SC SD TN TX UT VT WA WI WV WY PR GU NW SE SW ET CT MT PT EST EDT CST CDT MST MDT PST PDT AND ASK CALL DO DON EVER MUST NEVER NO NOT NOW ONLY REAL STOP WAIT ALL ANY EE UU`.split(
    /\s+/,
  ),
)
const EXPLAINS_BEFORE =
  /(?:\bcalled|\bnamed|\bllamad[oa]s?|\bknown as|\bconocid[oa]s? como|\bse llama)\s+(?:the |a |an |el |la )?["“]?$|\([^()]*$/i
const EXPLAINS_AFTER =
  /^["”]?(?:\s*\(|:|,? (?:or|o|that is|is|are|means|stands for|helps|pays|covers|lets|gives|es|son|significa|ayuda|paga|cubre|permite|da)\b|, (?:the|an?|which|el|la|una?|que)\b)/i
/** How far around an acronym its explanation is looked for, in characters and in words. */
const NEAR = 48
const NEAR_WORDS = 12
/** The title, the lead and the paragraph under it: what explains a word there explains it everywhere. */
const TOP_PASSAGES = 3
/** An explanation stands at one of the first places of a name; a looked-up place costs as much as reading a line. */
const MOST_LOOKS = 10
const LABELS: ReadonlySet<string> = new Set(['heading', 'label'])

/** Acronyms whose first use in the answer, title included, neither explains them nor is explained by what stands around it. Known are the
 * list above, names that agencies.yaml shows on the answer itself, and those that words.yaml holds as citizens' own words. Form numbers
 * (N-400, Form SSA-561, DD214, PS Form 3575) are not acronyms, nor are words to text. */
export function acronyms(passages: readonly Passage[], language: Language, context: PlainContext): Remark[] {
  if (language !== 'en' && language !== 'es') return []
  const known = new Set([...KNOWN_ACRONYMS, ...agencyAcronyms(context), ...citizensAcronyms(context, language)])
  const atTop = explainedIn(passages.slice(0, TOP_PASSAGES))
  const remarks: Remark[] = []
  for (const [index, { place, role, sentences }] of passages.entries())
    for (const sentence of sentences)
      for (const { name, at, word } of namesIn(sentence)) {
        if (known.has(name)) continue
        known.add(name)
        if (atTop.has(name) || explains(sentence, name, at)) continue
        // A label may leave the explaining to the text right below it.
        if (LABELS.has(role) && explainedIn(passages.slice(index + 1, index + 3)).has(name)) continue
        const detail = { said: name, ...spelledOut(name, context, language) }
        remarks.push({ rule: 'acronym', place, sentence: sentence.text, start: word.start, end: word.end, detail })
      }
  return remarks
}

function namesIn({ text, words }: PassageSentence): { name: string; at: number; word: Token }[] {
  if (!TWO_CAPITALS.test(text)) return []
  const letters = words.findIndex(({ plain }) => LETTERS_BEFORE.test(plain))
  return words.flatMap((word, at) => {
    const name = word.address ? undefined : ACRONYM.exec(word.text)?.[1]
    if (!name || ROMAN.test(name) || isForm(words, at) || (letters >= 0 && letters < at)) return []
    return isLiteral(words, at) || isShouted(words, at) || isQuoted(text, word) ? [] : [{ name, at, word }]
  })
}

function isLiteral(words: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((back) => LITERAL_BEFORE.test(words[at - back]?.plain ?? ''))
}

/** "NOT FOR FEDERAL PURPOSES": capitals one after the other are loud, not short. */
function isShouted(words: readonly Token[], at: number): boolean {
  const here = words[at]
  const beside = [words[at - 1], words[at + 1]]
  return beside.some(
    (word) => word && here && CAPITALS.test(word.text) && (word.end + 1 === here.start || here.end + 1 === word.start),
  )
}

function isForm(words: readonly Token[], at: number): boolean {
  const [before, after] = [words[at - 1]?.plain ?? '', words[at + 1]?.plain ?? '']
  return FORM.test(before) || FORM.test(after) || /^\d/.test(after)
}

/** In quotation marks it is what to say or look for, letter by letter. */
function isQuoted(text: string, { start, end }: Token): boolean {
  return /["“«]/.test(text.charAt(start - 1)) && /^[^"”»]{0,40}["”»]/.test(text.slice(end, end + NEAR))
}

function explains({ text, words }: PassageSentence, name: string, at: number): boolean {
  const word = words[at]
  if (!word) return false
  const before = text.slice(Math.max(0, word.start - NEAR), word.start)
  if (EXPLAINS_BEFORE.test(before) || EXPLAINS_AFTER.test(text.slice(word.end, word.end + NEAR))) return true
  const near = words.slice(Math.max(0, at - NEAR_WORDS), at)
  return [near, near.filter(({ plain }) => !SMALL_WORDS.has(plain))].some((list) => initials(list).includes(name))
}

function initials(words: readonly { text: string }[]): string {
  return words.map(({ text }) => text.charAt(0).toUpperCase()).join('')
}

function explainedIn(passages: readonly Passage[]): ReadonlySet<string> {
  const explained = new Set<string>()
  const looks = new Map<string, number>()
  for (const { sentences } of passages)
    for (const sentence of sentences)
      for (const { name, at } of namesIn(sentence)) {
        const before = looks.get(name) ?? 0
        if (before >= MOST_LOOKS || explained.has(name)) continue
        looks.set(name, before + 1)
        if (explains(sentence, name, at)) explained.add(name)
      }
  return explained
}

function agencyAcronyms({ agencies }: PlainContext): string[] {
  return agencies.flatMap(({ name }) => Object.values(name).flatMap((text) => text.match(/\b[A-Z]{2,7}\b/g) ?? []))
}

function citizensAcronyms({ words }: PlainContext, language: Language): string[] {
  return words.flatMap((record) => (record.language === language ? record.words.map((word) => word.toUpperCase()) : []))
}

/** What could stand beside it: the agency of that id, or words of the same line of words.yaml. */
function spelledOut(
  name: string,
  { words, agencies }: PlainContext,
  language: Language,
): { full?: string; plain?: string } {
  const agency = agencies.find(({ id }) => id.toUpperCase() === name)
  if (agency) return { full: agency.name[language] ?? agency.name.en }
  const record = words.find((one) => one.language === language && one.means.includes(name))
  const plain = record?.words.find((one) => !one.toUpperCase().includes(name))
  return plain ? { plain } : {}
}
