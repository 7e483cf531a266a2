import type { Language } from '../../../contract/index.ts'
import type { Passage, PassageSentence } from '../passages.ts'
import type { Remark } from '../plain-language.ts'
import type { Token } from '../tokens.ts'

const NEGATIVE = /^(?:not|never|cannot|nobody|none|no|without|.+n't)$/
const NEGATIVE_ADJECTIVE =
  /^(?:un(?:able|acceptable|aware|clear|common|eligible|fair|familiar|healthy|important|known|lawful|like|likely|limited|necessary|reasonable|related|true|usual|willing|certain|happy|safe)|in(?:accurate|appropriate|complete|correct|eligible|frequent|significant|sufficient|valid|visible|active)|im(?:possible|proper|probable)|ir(?:regular|relevant|responsible)|il(?:legal|legible))$/
const COMPARED = /^(?:fewer|less|later|sooner|earlier)$/
const BRIDGE = new Set(['be', 'an', 'a', 'completely', 'entirely', 'at', 'all', 'is', 'are', 'was'])
const SPANISH_UNLESS = new Set(['menos', 'salvo', 'excepto'])
/** Farther apart than this, the two negatives are felt as two statements. */
const REACH = 10

/** Two negatives that make a reader compute: "not uncommon", "cannot … unless", "no later than". Spanish doubles its negatives by
 * grammar ("no … nada"); there only "no … a menos que" and "no es imposible" count. */
export function doubleNegatives(passages: readonly Passage[], language: Language): Remark[] {
  if (language !== 'en' && language !== 'es') return []
  const find = language === 'en' ? englishPair : spanishPair
  return passages.flatMap(({ place, sentences }) =>
    sentences.flatMap((sentence) => {
      const pair = find(sentence)
      if (!pair) return []
      const [{ start }, { end }] = pair
      const detail = { said: sentence.text.slice(start, end) }
      return [{ rule: 'double-negative' as const, place, sentence: sentence.text, start, end, detail }]
    }),
  )
}

function englishPair(sentence: PassageSentence): [Token, Token] | undefined {
  const { words } = sentence
  for (const [at, word] of words.entries()) {
    if (!NEGATIVE.test(word.plain)) continue
    const near = partner(sentence, at, (plain) => plain === 'unless' || plain === 'except')
    const second = negated(words, at) ?? (isFirm(word.plain) ? near : undefined)
    if (second) return [word, second]
  }
  return undefined
}

/** "No one except" and "without" set limits rather than negate. */
function isFirm(plain: string): boolean {
  return plain !== 'no' && plain !== 'without' && plain !== 'none' && plain !== 'nobody'
}

function negated(words: readonly Token[], at: number): Token | undefined {
  const [word, next, third] = [words[at]?.plain ?? '', words[at + 1], words[at + 2]]
  if (word === 'no' && next && COMPARED.test(next.plain) && third?.plain === 'than') return third
  if (word === 'no' || word === 'none' || word === 'nobody') return undefined
  if (next?.plain === 'without' || next?.plain === 'unless') return next
  const adjective = next && BRIDGE.has(next.plain) ? third : next
  return adjective && NEGATIVE_ADJECTIVE.test(adjective.plain) ? adjective : undefined
}

function partner({ text, words }: PassageSentence, at: number, is: (plain: string) => boolean): Token | undefined {
  const first = words[at]
  const second = words.slice(at + 1, at + 1 + REACH).find(({ plain }) => is(plain))
  // A comma starts a new thought: "Do not pay anyone, unless …" reads as rule and exception.
  return first && second && !/[,;:()]/.test(text.slice(first.end, second.start)) ? second : undefined
}

function spanishPair(sentence: PassageSentence): [Token, Token] | undefined {
  const { words } = sentence
  for (const [at, word] of words.entries()) {
    if (word.plain !== 'no' && word.plain !== 'nunca') continue
    const third = words[at + 2]
    if (
      words[at + 1]?.plain === 'es' &&
      third &&
      /^(?:imposible|infrecuente|inusual|ilegal|improbable)$/.test(third.plain)
    )
      return [word, third]
    const second = partner(sentence, at, (plain) => SPANISH_UNLESS.has(plain))
    const phrase = second && (second.plain !== 'menos' || words[words.indexOf(second) - 1]?.plain === 'a')
    if (second && phrase) return [word, second]
  }
  return undefined
}
