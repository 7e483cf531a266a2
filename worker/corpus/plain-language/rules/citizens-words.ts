import type { Language } from '../../../contract/index.ts'
import type { WordRecord } from '../../corpus.ts'
import type { Passage } from '../passages.ts'
import { findPhrases, indexPhrases } from '../phrases.ts'
import type { Remark } from '../plain-language.ts'
import { type Token, tokenize } from '../tokens.ts'

/** What makes a term of words.yaml an office term. The file exists for searching and its `means` hold everyday words too: taking all of
 * two words or more gave 97 findings on 125 answers ("birth certificate", "Social Security number"), nine of them of any use. */
const OFFICE_NOUNS: Partial<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    `accommodation adjudication authorization certification compensation deferment discharge disbursement entitlement expedited
    forbearance garnishment identification installment levy lump-sum mitigation naturalization petition reconsideration reimbursement
    remittance resident separation subsidized supplemental voucher`.split(/\s+/),
  ),
  es: new Set(
    'autorización certificación compensación defunción desembolso permanente reconsideración subsidio vale'.split(' '),
  ),
}

/** "Ask about deferment or forbearance. Both pause your payments." explains better than a word in brackets. */
const EXPLAINING = new Set('both that this these it they ambos esto eso esta este estos'.split(' '))

/** An agency's term of words.yaml that stands in the answer while none of citizens' words for it does, nor an easier term of the same
 * line: the first place of each, with the citizens' word. */
export function citizensWords(
  passages: readonly Passage[],
  language: Language,
  words: readonly WordRecord[],
): Remark[] {
  const records = words.filter((record) => record.language === language)
  const present = phrasesIn(passages, records)
  const terms = records.flatMap((record) => record.means.filter((term) => isHard(term, language)))
  const index = indexPhrases(terms.map((term) => [term, citizensOf(term, records, language)] as const))
  const said = new Set<string>()
  return passages.flatMap(({ place, sentences }) =>
    sentences.flatMap(({ text, words: here }, at) =>
      findPhrases(here, index).flatMap(({ start, end, value }) => {
        const term = text.slice(start, end)
        if (EXPLAINING.has(sentences[at + 1]?.words[0]?.plain ?? '')) return []
        if (said.has(term.toLowerCase()) || value.some((easy) => present.has(easy.toLowerCase()))) return []
        said.add(term.toLowerCase())
        const detail = { said: term, plain: value[0] ?? '' }
        return [{ rule: 'citizens-word' as const, place, sentence: text, start, end, detail }]
      }),
    ),
  )
}

function isHard(term: string, language: Language): boolean {
  return tokenize(term).some(({ plain }) => OFFICE_NOUNS[language]?.has(plain))
}

/** Citizens' words for a term, first those of its own lines, then those lines' easier terms. */
function citizensOf(term: string, records: readonly WordRecord[], language: Language): string[] {
  const lines = records.filter(({ means }) => means.includes(term))
  return [
    ...lines.flatMap(({ words }) => words),
    ...lines.flatMap(({ means }) => means.filter((mean) => !isHard(mean, language))),
  ]
}

function phrasesIn(passages: readonly Passage[], records: readonly WordRecord[]): ReadonlySet<string> {
  const all = records.flatMap(({ words, means }) => [...words, ...means])
  const index = indexPhrases(all.map((phrase) => [phrase, phrase.toLowerCase()] as const))
  const tokens: Token[] = passages.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.words))
  return new Set(findPhrases(tokens, index).map(({ value }) => value))
}
