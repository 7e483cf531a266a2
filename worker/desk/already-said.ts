import type { Language } from '../contract/index.ts'
import { type Contradiction, findContradictions } from '../corpus/already-said/index.ts'
import type { AnswerRecord } from '../corpus/index.ts'
import type { Engine } from '../engine/index.ts'
import { type NearestAnswer, nearestAnswers } from './nearest.ts'

/** What published answers say already: those nearest to a title, and values of a draft that one of them contradicts. */
export interface AlreadySaid {
  near: NearestAnswer[]
  differ: Contradiction[]
}

const SHOWN = 4
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
    .filter((one) => !isOwn(one) && (one.closeness !== 'little' || one.isGiven))
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
