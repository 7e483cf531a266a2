import type { GlossRecord } from '../../corpus/index.ts'
import { stem } from '../text/stem.ts'
import { isStopWord } from '../text/stop-words.ts'
import { tokens } from '../text/tokens.ts'

/** What bilingual.yaml says, by the first stem of the Spanish words, longest first. */
export type Glossary = ReadonlyMap<string, Gloss[]>

interface Gloss {
  stems: string[]
  english: string
}

/** A Spanish text in English, word by word. `share` of its words that matter stands in `text`. */
export interface Glossed {
  text: string
  share: number
}

export function readGlossary(records: readonly GlossRecord[]): Glossary {
  const glossary = new Map<string, Gloss[]>()
  for (const { spanish, english } of records) {
    const stems = stemsOf(spanish)
    const [first] = stems
    if (first !== undefined) glossary.set(first, [...(glossary.get(first) ?? []), { stems, english }])
  }
  for (const glosses of glossary.values()) glosses.sort((a, b) => b.stems.length - a.stems.length)
  return glossary
}

/** A Spanish text as English words in the same order, clause by clause: no translation, but what an English answer can be found by.
 * @param isEnglish - Whether English answers hold the word: names, forms and short names are the same in both languages. */
export function glossed(text: string, glossary: Glossary, isEnglish: (word: string) => boolean): Glossed {
  let known = 0
  let unknown = 0
  const clause = (part: string): string => {
    const words = tokens(part)
    const stems = stemsOf(part)
    const english: string[] = []
    for (let at = 0; at < words.length; ) {
      const word = words[at] ?? ''
      const found = glossary
        .get(stems[at] ?? '')
        ?.find((gloss) => gloss.stems.every((one, next) => stems[at + next] === one))
      if (found) english.push(found.english)
      else if (!isStopWord(word, 'es') && isEnglish(word)) english.push(word)
      if (!isStopWord(word, 'es')) {
        if (found || english.at(-1) === word) known++
        else unknown++
      }
      at += found?.stems.length ?? 1
    }
    return english.join(' ')
  }
  const parts = text.split(CLAUSE_END)
  const whole = parts.map((part) => (CLAUSE_END.test(part) ? `${part} ` : clause(part))).join('')
  return { text: whole, share: known / (known + unknown || 1) }
}

const CLAUSE_END = /([.!?,;\n]+(?=\s|$))/

function stemsOf(text: string): string[] {
  return tokens(text).map((token) => stem(token, 'es'))
}
