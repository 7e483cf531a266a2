import type { Language } from '../../../contract/index.ts'
import { type Contradiction, findContradictions } from '../../../corpus/contradictions/index.ts'
import type { AnswerRecord } from '../../../corpus/index.ts'
import type { Engine } from '../../../engine/index.ts'
import { type NearestAnswer, nearestAnswers } from '../../answers/nearest.ts'

/** An answer near to a title, and how much the two ask the same, 0–1. */
export interface NearTitle extends NearestAnswer {
  alike: number
}

/** What published answers say already: those nearest to a title, and values of a draft that one of them contradicts. */
export interface AlreadySaid {
  near: NearTitle[]
  differ: Contradiction[]
}

const SHOWN = 4
/** Titles less alike than this have nothing to do with each other: of seven tried, the nearest wrong one came to .30, the farthest right one to .42. */
const ALIKE = 0.4
/** Answers held against a draft. Five nearest answer the same question in 9 of 10 cases; more cost time and find nothing. */
const HELD_AGAINST = 8

interface Written {
  id: string
  title: string
  language: Language
}

/** Looks for what a draft repeats or contradicts. The draft's own published version is left out; its translations are held against it.
 * @param answer - The draft as far as it can be read. */
export function alreadySaid(
  engine: Engine,
  { id, title, language }: Written,
  answer: AnswerRecord | undefined,
  reader: Language,
): AlreadySaid {
  const isOwn = (one: { id: string }) => one.id === id
  if (!title.trim()) return { near: [], differ: [] }
  const near = nearestAnswers(engine, { text: title, language }, reader, SHOWN + 1)
    .filter((one) => !isOwn(one))
    .map((one) => ({ ...one, alike: engine.similarity(title, one.title) }))
    .filter(({ alike, isGiven }) => alike >= ALIKE || isGiven)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, SHOWN)
  if (!answer) return { near, differ: [] }
  const found = engine.find({ question: title, language }, HELD_AGAINST).map((one) => one.answer)
  const others = [...found.filter((one) => !isOwn(one)), ...translationsOf(engine, id)]
  return { near, differ: findContradictions({ ...answer, id }, others) }
}

/** The same answer in each language that it has. */
function translationsOf({ snapshot }: Engine, id: string): AnswerRecord[] {
  return snapshot.keys
    .filter((key) => key.id === id)
    .flatMap(({ language }) => {
      const record = snapshot.answer(id, language)
      return record?.language === language ? [record] : []
    })
}
