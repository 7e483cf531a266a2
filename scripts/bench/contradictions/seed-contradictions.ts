import type { AnswerRecord } from '../../../worker/corpus/index.ts'
import { agree, type Claim, type Statement, statementsOf } from '../../../worker/corpus/watch/index.ts'
import { seeded } from '../../../worker/engine/random.ts'
import { shuffled } from '../../random/shuffled.ts'
import { changeBlocks } from './change-blocks.ts'
import { changeClaim } from './change-claim.ts'
import { reword } from './reword.ts'

export const WAYS = ['translation', 'elsewhere', 'copied'] as const
type Way = (typeof WAYS)[number]

/** A contradiction that a script made: which answer says what now, and which answers say otherwise. */
export interface Seed {
  way: Way
  kind: string
  id: string
  language: string
  sentence: string
  /** What the sentence said before. */
  before: Claim
  against: ReadonlySet<string>
}

/** How many of each: between translations; where two answers say the same value; in a section written anew for another agency's answer. */
const COUNTS: Record<Way, number> = { translation: 80, elsewhere: 40, copied: 80 }
const MOST_OF_A_KIND = 18
/** Fewer telling words than this, and a person could not tell what a copied sentence is about. */
const TELLING = 4

/** A corpus with 200 contradictions in it, the same ones for the same seed. An answer gets three at most. */
export function seedContradictions(
  answers: readonly AnswerRecord[],
  seed: number,
): { answers: AnswerRecord[]; seeds: Seed[] } {
  const random = seeded(seed)
  const now = new Map(answers.map((answer) => [keyOf(answer), answer]))
  const statements = answers.flatMap(statementsOf)
  const seeds: Seed[] = []
  const touched = new Set<string>()
  for (const way of WAYS) {
    const kinds = new Map<string, number>()
    for (const statement of shuffled(statements, seed + way.length)) {
      if (seeds.filter((one) => one.way === way).length === COUNTS[way]) break
      const { kind } = statement.claim
      if ((kinds.get(kind) ?? 0) >= MOST_OF_A_KIND || seeds.filter((one) => one.id === statement.id).length >= 3)
        continue
      if (
        way !== 'copied' &&
        (touched.has(statement.sentence) || touched.has(`${statement.id} ${passage(statement.position)}`))
      )
        continue
      const planted = plant(way, statement, statements, now, random)
      if (!planted) continue
      touched.add(statement.sentence).add(`${statement.id} ${passage(statement.position)}`)
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      for (const answer of planted.changed) now.set(keyOf(answer), answer)
      seeds.push(planted.seed)
    }
  }
  return { answers: [...now.values()], seeds }
}

interface Planted {
  seed: Seed
  changed: AnswerRecord[]
}
type Corpus = Map<string, AnswerRecord>

function plant(
  way: Way,
  statement: Statement,
  all: readonly Statement[],
  now: Corpus,
  random: () => number,
): Planted | undefined {
  const change = changeClaim(statement.sentence, statement.claim, statement.language, random)
  const answer = now.get(keyOf(statement))
  if (!change || !answer) return undefined
  const sentence = statement.sentence.replace(change.from, () => change.to)
  if (way === 'copied') return copied(statement, change, now, random)
  const against = way === 'translation' ? translations(statement, all) : elsewhere(statement, all)
  const place = statement.place
  if (against.length === 0 || place.part !== 'block') return undefined
  const whole = changeBlocks(answer.blocks, place.block, statement.sentence, sentence)
  const blocks = whole ?? changeBlocks(answer.blocks, place.block, change.from, change.to)
  if (!blocks) return undefined
  const { id, language, claim } = statement
  return {
    seed: {
      way,
      kind: claim.kind,
      id,
      language,
      sentence,
      before: claim,
      against: new Set(against.map((one) => one.id)),
    },
    changed: [{ ...answer, blocks }],
  }
}

/** Statements of the other language in the same passage that say the same. */
function translations({ id, language, claim, position }: Statement, all: readonly Statement[]): Statement[] {
  const exact = claim.kind === 'duty'
  return all.filter(
    (one) =>
      one.id === id &&
      one.language !== language &&
      one.claim.kind === claim.kind &&
      agree(one.claim, claim) &&
      (exact ? one.position === position : passage(one.position) === passage(position)),
  )
}

function passage(position: string): string {
  return position.slice(0, position.lastIndexOf(' '))
}

/** Statements of other answers that say the same value of the same thing: the words tell it, three of them at least. */
function elsewhere(statement: Statement, all: readonly Statement[]): Statement[] {
  const { id, language, claim, words, under } = statement
  if (claim.kind === 'duty') return []
  return all.filter((one) => {
    if (one.id === id || one.language !== language || one.claim.kind !== claim.kind || !agree(one.claim, claim))
      return false
    const shared = [...one.words].filter((word) => words.has(word) || under.has(word)).length
    return shared >= 3 && shared >= one.words.size / 2
  })
}

/** The sentence in other words with another value, under a heading of its own, in an answer of another agency. */
function copied(
  statement: Statement,
  change: { from: string; to: string },
  now: Corpus,
  random: () => number,
): Planted | undefined {
  const { sentence, claim, id, language, agency, words } = statement
  const source = now.get(keyOf(statement))
  const hosts = [...now.values()].filter((one) => one.agency !== agency && one.language === language)
  const host = hosts[Math.floor(random() * hosts.length)]
  if (!source || !host || words.size < TELLING) return undefined
  const changed = sentence.replace(change.from, () => change.to)
  const text = reword(changed, claim.kind === 'duty' ? '' : change.to, language, random)
  const heading = source.title.replace(/[¿?]/g, '')
  return {
    seed: {
      way: 'copied',
      kind: claim.kind,
      id: host.id,
      language,
      sentence: text,
      before: claim,
      against: new Set([id]),
    },
    changed: [
      {
        ...host,
        blocks: [
          ...host.blocks,
          { kind: 'heading', level: 2, content: [{ kind: 'text', text: heading }] },
          { kind: 'paragraph', content: [{ kind: 'text', text }] },
        ],
      },
    ],
  }
}

function keyOf({ id, language }: { id: string; language: string }): string {
  return `${id} ${language}`
}
