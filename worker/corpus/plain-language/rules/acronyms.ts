import type { Language } from '../../../contract/index.ts'
import type { WordRecord } from '../../corpus.ts'
import type { Passage } from '../passages.ts'
import type { PlainContext, Remark } from '../plain-language.ts'
import type { Token } from '../tokens.ts'

const ACRONYM = /^(\p{Lu}[\p{Lu}&]{1,6})(?:s|'s|’s)?$/u
const ROMAN = /^[IVX]+$/
const FORM_BEFORE = /^(?:form|forms|formulario|formularios|schedule|box|line|part|anexo)$/
/** Everybody says these and few could spell them out (GOV.UK and USA.gov leave the same kind alone), with the states' short names
 * that addresses hold. Capitals for emphasis are not acronyms; "REAL ID" is a name. */
export const KNOWN_ACRONYMS: ReadonlySet<string> = new Set(
  `AIDS AM ATM CD CEO COVID DC DMV DNA DVD EU FAQ FBI GED GPS HIV ID IQ IRS MRI NASA OK PDF PIN PM PO TTY TV UK US USA USPS VA VIN ZIP FEMA
  AL AK AZ AR CA CO CT DE FL GA HI IA IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OR PA RI SC SD TN TX UT VT WA WI WV WY
  PR GU AND ASK CALL DO DON EVER MUST NEVER NO NOT NOW ONLY REAL STOP WAIT ALL ANY EE UU`.split(/\s+/),
)
const EXPLAINS_BEFORE =
  /(?:\bcalled|\bnamed|\bllamad[oa]s?|\bknown as|\bconocid[oa]s? como)\s+(?:the |a |an |el |la )?["“]?$/i
const EXPLAINS_AFTER =
  /^["”]?(?:\s*\(|,? (?:or|o|that is|is|are|means|stands for|helps?|pays?|covers?|lets?|gives?|es|son|significa|ayuda|paga|cubre|permite|da)\b)/i

/** Acronyms whose first use in the answer, title included, neither explains them nor is explained by what stands around it.
 * Names that agencies.yaml shows on the answer itself count as known. Form numbers (N-400, Form SSA-561, DD214) are not acronyms. */
export function acronyms(passages: readonly Passage[], language: Language, context: PlainContext): Remark[] {
  if (language !== 'en' && language !== 'es') return []
  const known = new Set([...KNOWN_ACRONYMS, ...agencyAcronyms(context)])
  const explained = explainedAnywhere(passages)
  const remarks: Remark[] = []
  for (const { place, role, sentences } of passages) {
    for (const { text, words } of sentences) {
      if (isShouted(words)) continue
      for (const [at, word] of words.entries()) {
        const name = acronymOf(words, at)
        if (!name || known.has(name)) continue
        known.add(name)
        if (role === 'title' ? explained.has(name) : explains(text, word) || explained.has(name)) continue
        const detail = { said: name, plain: spelledOut(name, context.words, language) }
        remarks.push({ rule: 'acronym', place, sentence: text, start: word.start, end: word.end, detail })
      }
    }
  }
  return remarks
}

function acronymOf(words: readonly Token[], at: number): string | undefined {
  const word = words[at]
  const name = word && !word.address ? ACRONYM.exec(word.text)?.[1] : undefined
  if (!name || ROMAN.test(name) || FORM_BEFORE.test(words[at - 1]?.plain ?? '')) return undefined
  return /^\d/.test(words[at + 1]?.text ?? '') ? undefined : name
}

function isShouted(words: readonly Token[]): boolean {
  return words.length > 3 && words.every(({ text }) => text === text.toUpperCase())
}

function explains(text: string, { start, end }: Token): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  return (
    /[\p{L}"”'’]\s*\($/u.test(before) || EXPLAINS_BEFORE.test(before) || EXPLAINS_AFTER.test(text.slice(end, end + 24))
  )
}

/** A reader who meets "SSDI" in the title finds "Social Security Disability Insurance (SSDI)" in the text right below. */
function explainedAnywhere(passages: readonly Passage[]): ReadonlySet<string> {
  const explained = new Set<string>()
  for (const { sentences } of passages.slice(0, 3))
    for (const { text, words } of sentences)
      for (const [at, word] of words.entries()) {
        const name = acronymOf(words, at)
        if (name && explains(text, word)) explained.add(name)
      }
  return explained
}

function agencyAcronyms({ agencies }: PlainContext): string[] {
  return agencies.flatMap(({ name }) => Object.values(name).flatMap((text) => text.match(/\b[A-Z]{2,7}\b/g) ?? []))
}

/** The full name beside the acronym in words.yaml: "SNAP" stands with "supplemental nutrition assistance program". */
function spelledOut(name: string, words: readonly WordRecord[], language: Language): string {
  const initials = (text: string) =>
    text
      .split(/[\s-]+/)
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase()
  const record = words.find((one) => one.language === language && one.means.includes(name))
  return record?.means.find((one) => initials(one) === name) ?? record?.words[0] ?? ''
}
